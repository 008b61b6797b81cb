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

/** A file that cannot be read as a table: which problem, and the facts behind it (a line, a limit). */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(problem: FileProblem, facts: Record<string, string | number> = {}) {
    super(`The file cannot be read: ${problem}`);
    this.name = "UnreadableFile";
    this.problem = problem;
    this.facts = facts;
  }
}
