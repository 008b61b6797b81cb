import type { ImportKind } from "@ips/contract";
import type { DateOrder } from "../values/date-order.ts";
import { refusedColumns } from "./refused-columns.ts";
import type { Problem } from "./problem.ts";
import { reasonText } from "./reason-text.ts";

/** A row that was refused, with all that is wrong with it. */
export type RefusedRow = {
  readonly line: number;
  readonly problems: readonly Problem[];
  readonly raw: readonly string[];
};

/** The byte-order mark by which spreadsheets know that the file is UTF-8. */
const byteOrderMark = "\uFEFF";

/** The first line of a file of refused rows: what is said about each row, and the sheet's own headings. */
export function refusedCsvHeader(headings: readonly string[], order: DateOrder): string {
  return byteOrderMark + csvLine([...refusedColumns(order), ...headings]);
}

/** One refused row: original line, why, what to do, and the row as it stood. Mended, it can be imported again. */
export function refusedCsvLine(kind: ImportKind, { line, problems, raw }: RefusedRow): string {
  const texts = problems.map((problem) => reasonText(kind, problem));
  const toDo = [...new Set(texts.map((text) => text.toDo))].join(" ");
  return csvLine([String(line), texts.map(({ reason }) => reason).join("; "), toDo, ...raw]);
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/**
 * A cell that a spreadsheet would read as a formula gets a tab before it, which the importer trims away: the text
 * came from outside and must not run when somebody opens the file to mend it.
 */
function csvCell(cell: string): string {
  const safe = /^[=+@]|^-(?!\d+([.,]\d+)?$)/.test(cell) ? `\t${cell}` : cell;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
