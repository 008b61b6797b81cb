import type { ImportSheetResult } from "@ips/contract";

/** The counts of all sheets of an import together. */
export type ImportTotals = Pick<
  ImportSheetResult,
  "rows" | "accepted" | "new" | "unchanged" | "corrected" | "refused"
>;

const counts = ["rows", "accepted", "new", "unchanged", "corrected", "refused"] as const;

/**
 * Adds up the counts of sheets.
 *
 * @example
 * importTotals([{ …, accepted: 9 }, { …, accepted: 159 }]).accepted; // => 168
 */
export const importTotals = (results: readonly ImportTotals[]): ImportTotals =>
  Object.fromEntries(
    counts.map((count) => [count, results.reduce((sum, result) => sum + result[count], 0)]),
  ) as ImportTotals;
