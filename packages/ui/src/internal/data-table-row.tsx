import { Fragment, useId, useState, type ReactNode } from "react";
import type { Column, RowDetail } from "../data-table.tsx";
import { DisclosureButton } from "../disclosure.tsx";
import { Anchor } from "../link.tsx";
import { classNames } from "./class-names.ts";

/** One row; with a detail, a last cell opens it in a row of its own across the table. */
export function DataTableRow<Row>({
  row,
  columns,
  href,
  detail,
}: {
  row: Row;
  columns: readonly Column<Row>[];
  href: string | undefined;
  detail: RowDetail<Row> | undefined;
}) {
  const [open, setOpen] = useState(() => detail?.startsOpen?.(row) ?? false);
  const id = useId();
  const content = detail && open ? detail.content(row) : null;
  return (
    <>
      <tr
        role="row"
        className={classNames(
          "ips-table__row",
          href && "ips-table__row--link",
          open && "ips-table__row--open",
        )}
      >
        {columns.map((column) => (
          <Fragment key={column.key}>{dataCell(column, row, href)}</Fragment>
        ))}
        {detail && (
          <td role="cell" className="ips-table__cell ips-table__cell--end">
            <span className="ips-table__label ips-table__label--hidden" aria-hidden="true">
              {detail.header}
            </span>
            <DisclosureButton
              open={open}
              controls={id}
              label={detail.label(row)}
              onToggle={() => setOpen(!open)}
            >
              {detail.button}
            </DisclosureButton>
          </td>
        )}
      </tr>
      {detail && (
        <tr role="row" id={id} className="ips-table__detail" hidden={!open}>
          <td role="cell" colSpan={columns.length + 1}>
            {content}
          </td>
        </tr>
      )}
    </>
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
