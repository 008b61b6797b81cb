/** What can be wrong with a table that an agency loads. */
export const tableProblemCodes = [
  "no-rows",
  "column-missing",
  "cell-missing",
  "day-impossible",
  "until-before-from",
  "overlap",
  "gap",
  "unit-unknown",
  "unit-not-of-this-table",
  "amount-not-whole",
  "amount-not-positive",
  "code-not-soc",
] as const;

/** One of {@link tableProblemCodes}. */
export type TableProblemCode = (typeof tableProblemCodes)[number];

/** A problem of one row (counted from 1, headings left out), or of the whole table where there is no row. */
export type TableProblem = {
  readonly code: TableProblemCode;
  readonly row: number | null;
  readonly column: string | null;
};
