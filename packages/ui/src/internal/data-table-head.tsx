import type { Column, Sort } from "../data-table.tsx";
import { Icon } from "../icon.tsx";
import { classNames } from "./class-names.ts";

/** The headings; a sortable one is a button, and says which way the table is sorted by `aria-sort`. */
export function DataTableHead<Row>({
  columns,
  sort,
  onSort,
  detail,
}: {
  columns: readonly Column<Row>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  /** Heading of the cells that open a row. */
  detail?: string | undefined;
}) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined;
          const sortable = Boolean(column.sortable && onSort);
          return (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              aria-sort={sortable ? (direction ?? "none") : undefined}
              className={classNames(
                "ips-table__heading",
                column.width && `ips-table__heading--${column.width}`,
                column.align === "end" && "ips-table__cell--end",
              )}
            >
              {sortable ? (
                <button
                  type="button"
                  className="ips-table__sort"
                  onClick={() =>
                    onSort?.({
                      key: column.key,
                      direction: direction === "ascending" ? "descending" : "ascending",
                    })
                  }
                >
                  {column.header}
                  <Icon
                    name={
                      direction === "ascending"
                        ? "sort-up"
                        : direction === "descending"
                          ? "sort-down"
                          : "sort-none"
                    }
                    className={classNames("ips-table__sort-icon", direction && "ips-table__sort-icon--on")}
                  />
                </button>
              ) : (
                <span className={column.headerHidden ? "usa-sr-only" : undefined}>{column.header}</span>
              )}
            </th>
          );
        })}
        {detail !== undefined && (
          <th role="columnheader" scope="col" className="ips-table__heading ips-table__heading--opener">
            <span className="usa-sr-only">{detail}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
