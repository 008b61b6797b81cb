/** One place where a rule is broken, and what to do about it. */
export type Problem = { file: string; line?: number; says: string };

/** One line a person can act on: "packages/ui/package.json: …" or "apps/api/src/x.ts:12: …". */
export function describeProblem({ file, line, says }: Problem): string {
  return `${file}${line === undefined ? "" : `:${line}`}: ${says}`;
}
