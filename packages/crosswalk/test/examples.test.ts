import { globSync } from "node:fs";
import { compileFunction } from "node:vm";
import { examplesIn, runnable, statedValues } from "@ips/vitest-config/doc-examples";
import { expect, test } from "vitest";
import * as domain from "@ips/domain";
import * as crosswalk from "../src/index.ts";

/** What the README imports: this package, and the rules under it. */
const inScope = { ...domain, ...crosswalk };

const root = new URL("../", import.meta.url);
const examples = ["README.md", ...globSync("src/**/*.ts", { cwd: root })].flatMap((file) =>
  examplesIn(new URL(file, root), file),
);

test.each(examples)("the example of $file runs and says what it states", ({ code }) => {
  const run = compileFunction(runnable(code), ["check", ...Object.keys(inScope)]) as (
    ...values: unknown[]
  ) => void;
  run((actual: unknown, stated: unknown) => expect(actual).toEqual(stated), ...Object.values(inScope));
  expect(statedValues(code)).toBeGreaterThan(0);
});
