import { compileFunction } from "node:vm";
import { examplesIn, runnable, statedValues } from "@ips/vitest-config/doc-examples";
import { expect, test } from "vitest";
import * as contract from "../src/index.ts";

const examples = examplesIn(new URL("../README.md", import.meta.url), "README.md");

test.each(examples)("the example on line $line of the README runs and says what it states", ({ code }) => {
  const run = compileFunction(runnable(code), ["check", ...Object.keys(contract)]) as (
    ...values: unknown[]
  ) => void;
  run((actual: unknown, stated: unknown) => expect(actual).toEqual(stated), ...Object.values(contract));
  expect(statedValues(code)).toBeGreaterThan(0);
});
