import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource, isTest, isTooling, isToolSettings } from "./source-file.ts";
import { dottedName, lineAt, visitSyntax } from "./syntax.ts";

/** The files that may look at the clock, each with its reason. */
export const clockMakers: Readonly<Record<string, string>> = {
  "packages/portal-kit/src/browser-clock.ts": "counts down to the end of a session in an open page",
  "apps/api/src/deps.ts": "makes the one clock that everything else is handed",
  "packages/db/src/embedded/postmaster.ts": "how long to wait for a process; no date of a record",
  "packages/db/src/internal/patient-pool.ts": "how long to wait for a connection; no date of a record",
  "packages/portal-kit/src/drafts.ts": "how old a draft in this browser is; no date of a record",
};

const clockCalls = new Set(["Date", "Date.now", "Temporal.Now"]);

/** Finds looks at the clock outside the files that make it: rules and use-cases are handed "today". */
export function strayClocks(
  repository: Repository,
  makers: Readonly<Record<string, string>> = clockMakers,
): Problem[] {
  const suspects = repository.files.filter(
    (file) =>
      isSource(file) && !isTest(file) && !isTooling(file) && !isToolSettings(file) && !(file in makers),
  );
  return suspects.flatMap((file) => {
    const text = repository.read(file);
    if (!/Date|Temporal/.test(text)) return [];
    const problems: Problem[] = [];
    const found = (position: number, what: string) =>
      problems.push({
        file,
        line: lineAt(text, position),
        says: `${what} looks at the clock; take today (or the clock of deps.ts) as an argument.`,
      });
    visitSyntax(file, text, {
      NewExpression(node) {
        if (dottedName(node.callee) === "Date" && node.arguments.length === 0)
          found(node.start, "new Date()");
      },
      CallExpression(node) {
        const name = dottedName(node.callee);
        if (name === "Date" || name === "Date.now") found(node.start, `${name}()`);
      },
      MemberExpression(node) {
        const name = dottedName(node);
        if (name !== undefined && name !== "Date.now" && clockCalls.has(name)) found(node.start, name);
      },
    });
    return problems;
  });
}
