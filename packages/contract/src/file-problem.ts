/** Why a whole file, or a sheet of it, could not be read. A row that cannot be read has an import reason instead. */
export const fileProblems = [
  "empty",
  "only-header",
  "not-a-table",
  "old-excel",
  "damaged",
  "too-large",
  "too-many-columns",
  "row-too-long",
  "quote-not-closed",
  "kind-unknown",
  "columns-missing",
] as const;

/** One of {@link fileProblems}. */
export type FileProblem = (typeof fileProblems)[number];
