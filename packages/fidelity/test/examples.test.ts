import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { compileFunction } from "node:vm";
import * as domain from "@ips/domain";
import { expect, test } from "vitest";
import * as fidelity from "../src/index.ts";

const root = new URL("../", import.meta.url);
const fenced = /```ts\n([\s\S]*?)```/g;
/** What an example may import: the package itself, and the one that it is built on. */
const inScope = { ...domain, ...fidelity };

const examples = ["README.md", "../../docs/fidelity.md", ...globSync("src/**/*.ts", { cwd: root })].flatMap(
  (file) =>
    [...readFileSync(new URL(file, root), "utf8").matchAll(fenced)].map(([, code = ""]) => ({ file, code })),
);

test.each(examples)("the example of $file runs and says what it states", ({ code }) => {
  const stated: unknown[] = [];
  const source = code
    .replaceAll(/^\s*\*\s?/gm, "")
    .replaceAll(/^import [^;]*;$/gm, "")
    .replaceAll(
      /^(.+);\s*\/\/ => (.+)$/gm,
      (_, said: string, value: string) => `check((${said}), (${value}));`,
    );
  const run = compileFunction(stripTypeScriptTypes(source), ["check", ...Object.keys(inScope)]) as (
    ...values: unknown[]
  ) => void;
  run(
    (actual: unknown, value: unknown) => {
      stated.push(value);
      expect(actual).toEqual(value);
    },
    ...Object.values(inScope),
  );
  expect(stated.length).toBeGreaterThan(0);
});
