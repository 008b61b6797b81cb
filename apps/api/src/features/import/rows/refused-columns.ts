/**
 * The columns that the file of refused rows carries before the sheet's own. The importer knows them by their
 * beginning and reads nothing from them, so that the mended file can be imported as it is.
 */
export const refusedColumns = ["Refused: line", "Refused: why", "Refused: what to do"] as const;

/** Whether a heading is one of {@link refusedColumns}. */
export function isRefusedColumn(heading: string): boolean {
  return /^\s*refused:/i.test(heading);
}
