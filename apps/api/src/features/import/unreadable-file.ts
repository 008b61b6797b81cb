import type { FileProblem } from "@ips/contract";

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
