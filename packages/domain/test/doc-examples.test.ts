import { globSync } from "node:fs";
import { compileFunction } from "node:vm";
import { describe, expect, test } from "vitest";
import * as domain from "../src/index.ts";
import { examplesIn, runnable, statedValues } from "@ips/vitest-config/doc-examples";

const root = new URL("../", import.meta.url);
const files = ["README.md", ...globSync("src/**/*.ts", { cwd: root })].toSorted();
const examples = files.flatMap((file) => examplesIn(new URL(file, root), file));

describe("the examples in the documentation run and say what they state", () => {
  test.each(examples)("$file:$line", ({ code }) => {
    const run = compiled(code, Object.keys(domain));
    run((actual: unknown, stated: unknown) => expect(actual).toEqual(stated), ...Object.values(domain));
    expect(statedValues(code)).toBeGreaterThan(0);
  });
});

describe("the runner of examples", () => {
  test("a wrong value is seen", () => {
    const seen: unknown[][] = [];
    compiled("const one: number = 1;\none + 1; // => 3\n", [])((...pair: unknown[]) => seen.push(pair));
    expect(seen).toEqual([[2, 3]]);
  });

  test("an example that breaks off is refused", () => {
    expect(() => runnable("const one = (\n")).toThrow("ends inside a statement");
  });
});

function compiled(code: string, names: string[]): (...values: unknown[]) => void {
  return compileFunction(runnable(code), ["check", ...names]) as (...values: unknown[]) => void;
}
