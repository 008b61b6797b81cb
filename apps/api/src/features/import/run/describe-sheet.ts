import { headingOf } from "./heading-of.ts";
import type { RunSheet } from "./record-run.ts";
import type { Sheet } from "./sheet.ts";

/** How a sheet was read, as plain data: enough to make the file of its refused rows when the sheet is gone. */
export function describeSheet(sheet: Sheet, rows: number): RunSheet {
  const fields = Object.fromEntries(
    [...sheet.columns.keys()].map((field) => [field, headingOf(sheet, field) ?? ""]),
  );
  return {
    id: sheet.id,
    file: sheet.table.file,
    sheet: sheet.table.sheet,
    kind: sheet.kind,
    rows,
    order: sheet.orders.slash.order,
    headings: sheet.headings,
    fields,
  };
}
