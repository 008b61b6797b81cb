import { useId } from "react";
import type { Column, Sort } from "../data-table.tsx";

/** Sorting on cards, where there are no headings to press. */
export function DataTableSortSelect<Row>({
  columns,
  sort,
  onSort,
  sortText,
}: {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
  sortText: { sortBy: string; ascending: string; descending: string };
}) {
  const id = useId();
  return (
    <div className="ips-table-sort">
      <label htmlFor={id}>{sortText.sortBy}</label>
      <select
        id={id}
        className="usa-select"
        value={sort ? `${sort.direction} ${sort.key}` : ""}
        onChange={(event) => {
          const [direction, ...key] = event.target.value.split(" ");
          onSort({ key: key.join(" "), direction: direction === "descending" ? "descending" : "ascending" });
        }}
      >
        {!sort && <option value="">–</option>}
        {columns
          .filter((column) => column.sortable)
          .flatMap((column) =>
            (["ascending", "descending"] as const).map((direction) => (
              <option key={`${direction} ${column.key}`} value={`${direction} ${column.key}`}>
                {column.header}: {sortText[direction]}
              </option>
            )),
          )}
      </select>
    </div>
  );
}
