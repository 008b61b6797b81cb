import { useId, type ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { DataTableHead } from "./internal/data-table-head.tsx";
import { DataTableRow } from "./internal/data-table-row.tsx";
import { DataTableSkeleton } from "./internal/data-table-skeleton.tsx";
import { DataTableSortSelect } from "./internal/data-table-sort-select.tsx";
import { ScrollRegion } from "./internal/scroll-region.tsx";

export type Sort = { key: string; direction: "ascending" | "descending" };

export type Column<Row> = {
  key: string;
  /** Heading of the column, label of the fact on a card. */
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean | undefined;
  align?: "start" | "end" | undefined;
  /** The cell that names the row (one a table): a `<th scope="row">`, the title of the card. */
  rowHeader?: boolean | undefined;
  /** Does not break into lines: dates, numbers. */
  nowrap?: boolean | undefined;
  /** How much of the room it is given: `wide` for what is read as a sentence, `narrow` for a number under a long heading. */
  width?: "wide" | "narrow" | undefined;
  /** The heading is spoken, not shown (columns of buttons). */
  headerHidden?: boolean | undefined;
};

/** What a row has to say beyond its cells: a last cell opens it below the row, as wide as the table. */
export type RowDetail<Row> = {
  /** Heading of that cell, spoken only. */
  header: string;
  /** The words on the button: "why". */
  button: string;
  /** Its full name: "Why: Caseload size". */
  label: (row: Row) => string;
  content: (row: Row) => ReactNode;
  /** Rows that stand open when the table comes; left out: none. */
  startsOpen?: ((row: Row) => boolean) | undefined;
};

export type RowGroup<Row> = { key: string; heading: ReactNode; rows: readonly Row[] };

export type DataTableProps<Row> = {
  caption: ReactNode;
  /** Spoken only, where a heading right above says it. */
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  /** Rows, or groups of rows each under a heading (a caseload by specialist). */
  rows?: readonly Row[] | undefined;
  groups?: readonly RowGroup<Row>[] | undefined;
  rowKey: (row: Row) => string;
  /** Where the row leads: the row header becomes a link that the whole row answers to. */
  rowHref?: ((row: Row) => string) | undefined;
  detail?: RowDetail<Row> | undefined;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** "Sort by", "A to Z", "Z to A" (or "first to last"). Needed with `onSort`. */
  sortText?: { sortBy: string; ascending: string; descending: string } | undefined;
  state?: "ready" | "loading" | "error" | undefined;
  /** Spoken while loading: "Loading the caseload". */
  loadingLabel: string;
  loadingRows?: number | undefined;
  /** `EmptyState`, when there are no rows. */
  empty: ReactNode;
  /** `ErrorState`, when `state` is "error". */
  error?: ReactNode;
  /** `Paging` or a sum. */
  foot?: ReactNode;
  density?: "regular" | "dense" | undefined;
};

/**
 * A table for people and for screen readers; under 640 px each row is a card with the same facts in the same
 * order, and a list to sort by. The parent sorts and pages.
 *
 * @example <DataTable caption="Caseload" columns={columns} rows={rows} rowKey={(row) => row.id} empty={…} loadingLabel="Loading the caseload" />
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionHidden,
    columns,
    rows = [],
    groups,
    rowKey,
    rowHref,
    detail,
    sort,
    onSort,
    sortText,
    state = "ready",
    loadingLabel,
    loadingRows = 6,
    empty,
    error,
    foot,
    density = "regular",
  } = props;
  const id = useId();
  const sets: readonly RowGroup<Row>[] = groups ?? [{ key: "", heading: null, rows }];
  const across = columns.length + (detail ? 1 : 0);
  const count = sets.reduce((sum, group) => sum + group.rows.length, 0);
  if (state === "error") return <>{error}</>;
  if (state === "ready" && count === 0) return <>{empty}</>;
  return (
    <div className={classNames("ips-table-box", density === "dense" && "ips-table-box--dense")}>
      {onSort && sortText && (
        <DataTableSortSelect columns={columns} sort={sort} onSort={onSort} sortText={sortText} />
      )}
      <ScrollRegion className="ips-table-scroll" labelledBy={id}>
        {/* The roles repeat the elements' own, which browsers drop once the rows are drawn as cards. */}
        <table className="ips-table" role="table" aria-labelledby={id} aria-busy={state === "loading"}>
          <caption id={id} className={captionHidden ? "usa-sr-only" : undefined}>
            {caption}
          </caption>
          <DataTableHead columns={columns} sort={sort} onSort={onSort} detail={detail?.header} />
          {state === "loading" ? (
            <DataTableSkeleton columns={across} rows={loadingRows} label={loadingLabel} />
          ) : (
            sets.map((group) => (
              <tbody key={group.key} role="rowgroup">
                {group.heading && (
                  <tr role="row" className="ips-table__group">
                    <th role="rowheader" scope="rowgroup" colSpan={across}>
                      {group.heading}
                    </th>
                  </tr>
                )}
                {group.rows.map((row) => (
                  <DataTableRow
                    key={rowKey(row)}
                    row={row}
                    columns={columns}
                    href={rowHref?.(row)}
                    detail={detail}
                  />
                ))}
              </tbody>
            ))
          )}
        </table>
      </ScrollRegion>
      {foot && <div className="ips-table-foot">{foot}</div>}
    </div>
  );
}
