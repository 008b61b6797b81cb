import type { Problem } from "./problem.ts";
import type { Repository } from "./repository.ts";
import { isSource, isTooling, isToolSettings } from "./source-file.ts";
import { dottedName, importsOf, lineAt, visitSyntax } from "./syntax.ts";

/** The files that may read the environment, each with its reason. */
export const environmentReaders: Readonly<Record<string, string>> = {
  "apps/api/src/env.ts": "the one place where the product's settings are read and checked",
  "apps/api/src/cli/main.ts":
    "the command's entry; it hands its environment to env.ts, as it does with its streams",
  "apps/api/src/main.test.ts": "starts the product as a process, in the machine's own environment",
  "packages/db/src/testing/test-environment.ts": "where tests learn of a database server to use",
};

/** Finds reads of the environment outside the files that own it. */
export function strayEnvironmentReads(
  repository: Repository,
  readers: Readonly<Record<string, string>> = environmentReaders,
): Problem[] {
  const suspects = repository.files.filter(
    (file) => isSource(file) && !isTooling(file) && !isToolSettings(file) && !(file in readers),
  );
  return suspects.flatMap((file) => {
    const text = repository.read(file);
    if (!text.includes("env")) return [];
    const problems: Problem[] = [];
    const found = (position: number) =>
      problems.push({
        file,
        line: lineAt(text, position),
        says: "reads the environment; take the setting from apps/api/src/env.ts as an argument.",
      });
    visitSyntax(file, text, {
      MemberExpression(node) {
        if (dottedName(node) === "process.env") found(node.start);
      },
      ImportSpecifier(node) {
        if ("name" in node.imported && node.imported.name === "env" && importsProcess(file, text))
          found(node.start);
      },
    });
    return problems;
  });
}

function importsProcess(file: string, text: string): boolean {
  return importsOf(file, text).some(
    ({ specifier }) => specifier === "node:process" || specifier === "process",
  );
}
