/** The byte-order mark by which spreadsheets know that the file is UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * Lines of cells as a CSV file (RFC 4180). A cell that a spreadsheet would read as a formula gets a tab before it: it came
 * from outside and must not run when somebody opens the file.
 *
 * @example
 * csvFile([["=1+1", "a, b"]]); // => '\uFEFF"\t=1+1","a, b"\r\n'
 */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  byteOrderMark + lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");

function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+([.,]\d+)?$)/.test(text) ? `\t${text}` : text;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
