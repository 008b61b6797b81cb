/** One row of a sheet as it stands in the file: the line it begins on (header of a plain file = 1) and its cells as text. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A sheet that can be read from the top as often as needed, without being held in memory. */
export type Table = {
  /** The file's name as the user knows it. */
  readonly file: string;
  /** The sheet's name, for a workbook that holds more than one; else null. */
  readonly sheet: string | null;
  /** How the bytes were understood, shown to the user. */
  readonly format: TableFormat;
  /** Rows that hold anything, in order. */
  rows(): AsyncIterable<TableRow>;
};

/** How a file's bytes were understood. */
export type TableFormat =
  | { readonly type: "csv"; readonly encoding: string; readonly delimiter: Delimiter }
  | { readonly type: "xlsx" };

/** The characters that may stand between two cells. */
export const delimiters = [",", ";", "\t", "|"] as const;

/** One of {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

/** Whether a row holds nothing but blanks. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
