import { Fragment, useId, type ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { DataTableHead } from "./internal/data-table-head.tsx";
import { DataTableSkeleton } from "./internal/data-table-skeleton.tsx";
import { DataTableSortSelect } from "./internal/data-table-sort-select.tsx";
import { ScrollRegion } from "./internal/scroll-region.tsx";
import { Anchor } from "./link.tsx";

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
          <DataTableHead columns={columns} sort={sort} onSort={onSort} />
          {state === "loading" ? (
            <DataTableSkeleton columns={columns.length} rows={loadingRows} label={loadingLabel} />
          ) : (
            sets.map((group) => (
              <tbody key={group.key} role="rowgroup">
                {group.heading && (
                  <tr role="row" className="ips-table__group">
                    <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                      {group.heading}
                    </th>
                  </tr>
                )}
                {group.rows.map((row) => (
                  <tr
                    key={rowKey(row)}
                    role="row"
                    className={classNames("ips-table__row", rowHref && "ips-table__row--link")}
                  >
                    {columns.map((column) => (
                      <Fragment key={column.key}>{dataCell(column, row, rowHref?.(row))}</Fragment>
                    ))}
                  </tr>
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

function dataCell<Row>(column: Column<Row>, row: Row, href: string | undefined): ReactNode {
  const className = classNames(
    "ips-table__cell",
    column.align === "end" && "ips-table__cell--end",
    column.nowrap && "ips-table__cell--nowrap",
  );
  const content = column.cell(row);
  if (column.rowHeader) {
    return (
      <th role="rowheader" scope="row" className={classNames(className, "ips-table__cell--header")}>
        {href === undefined ? (
          content
        ) : (
          <Anchor href={href} className="ips-table__link">
            {content}
          </Anchor>
        )}
      </th>
    );
  }
  return (
    <td role="cell" className={className}>
      <span
        className={classNames("ips-table__label", column.headerHidden && "ips-table__label--hidden")}
        aria-hidden="true"
      >
        {column.header}
      </span>
      <span className="ips-table__value">{content}</span>
    </td>
  );
}
