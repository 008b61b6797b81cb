import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

/** A `ts` example out of a doc comment or a README: where it stands, and its code. */
export type DocExample = { file: string; line: number; code: string };

const fence = /^\s*(?:\*\s?)?```(ts)?\s*$/;

/** The `ts` examples of a file; in a doc comment the leading star is taken off. */
export function examplesIn(path: URL, file: string): DocExample[] {
  const examples: DocExample[] = [];
  let open: DocExample | null = null;
  for (const [index, line] of readFileSync(path, "utf8").split("\n").entries()) {
    const mark = fence.exec(line);
    if (mark && open) {
      examples.push(open);
      open = null;
    } else if (mark?.[1] === "ts") open = { file, line: index + 2, code: "" };
    else if (open) open.code += `${line.replace(/^\s*\*\s?/, "")}\n`;
  }
  return examples;
}

/**
 * Turns an example into the body of a function: `expression; // => value` becomes `check(expression, value)`, and imports from the
 * package itself are dropped, because every name it exports is in scope.
 */
export function runnable(code: string): string {
  return stripTypeScriptTypes(checkedStatements(code));
}

const importLines = /^import [^;]*;$/m;

function checkedStatements(code: string): string {
  return statementsOf(code.replaceAll(new RegExp(importLines, "gm"), ""))
    .map(({ source, expected }) => (expected === null ? source : checked(source, expected)))
    .join("\n");
}

/**
 * Turns an example into a module of its own for a folder where the package is installed: its imports stay, and a stated value is checked by
 * the `check` of a file beside it.
 */
export function exampleModule(code: string, checkFrom: string): string {
  const imports = code.match(new RegExp(importLines, "gm")) ?? [];
  return [`import { check } from "${checkFrom}";`, ...imports, checkedStatements(code), ""].join("\n");
}

/** Whether an example stands for itself: it says where its names come from, and states a value. */
export function standsAlone(code: string): boolean {
  return importLines.test(code) && /\/\/ => /.test(code);
}

/** How many values an example states. */
export function statedValues(code: string): number {
  return statementsOf(code).filter(({ expected }) => expected !== null).length;
}

type Statement = { source: string; expected: string | null };

function statementsOf(code: string): Statement[] {
  const statements: Statement[] = [];
  let pending = "";
  for (const line of code.split("\n")) {
    const [source = "", expected = null] = line.split(/\s*\/\/ => /, 2);
    pending += `${source}\n`;
    if (source.trimEnd().endsWith(";") && balanced(pending)) {
      statements.push({ source: pending.trim(), expected });
      pending = "";
    } else if (expected !== null) throw new Error(`A stated value must follow a whole statement: ${line}`);
  }
  if (pending.trim() !== "") throw new Error(`An example ends inside a statement: ${pending}`);
  return statements;
}

function balanced(source: string): boolean {
  const bare = source.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "");
  return (bare.match(/[([{]/g) ?? []).length === (bare.match(/[)\]}]/g) ?? []).length;
}

function checked(source: string, expected: string): string {
  const declared = /^const (\w+)\b/.exec(source)?.[1];
  return declared === undefined
    ? `check((${source.replace(/;$/, "")}), (${expected}));`
    : `${source}\ncheck(${declared}, (${expected}));`;
}
