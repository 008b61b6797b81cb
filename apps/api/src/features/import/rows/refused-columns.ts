import type { DateOrder } from "../values/date-order.ts";

/**
 * The headings that the file of refused rows carries before the sheet's own. The importer knows them by their
 * beginning and reads no values from them, so that the mended file can be imported as it is. The first says in
 * which order the sheet wrote month and day: a handful of rows would not tell.
 */
export function refusedColumns(order: DateOrder): string[] {
  return [`Refused: line (${orderWords[order]})`, "Refused: why", "Refused: what to do"];
}

const orderWords: Readonly<Record<DateOrder, string>> = {
  "month-first": "dates: month first",
  "day-first": "dates: day first",
};

/** The order that a file of refused rows says its dates have; null for any other file. */
export function refusedOrder(headings: readonly string[]): DateOrder | null {
  const said = headings.find(isRefusedColumn)?.toLowerCase();
  if (said === undefined) return null;
  return said.includes("day first") ? "day-first" : said.includes("month first") ? "month-first" : null;
}

/** Whether a heading is one of {@link refusedColumns}. */
export function isRefusedColumn(heading: string): boolean {
  return /^\s*refused:/i.test(heading);
}
