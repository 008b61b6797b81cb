import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportedFunctions, ruleFunctions, rulePackages, rulesOfNow } from "../src/asked/rule-functions.ts";
import { anyDates } from "../src/inputs/dates.ts";

const functions = ruleFunctions(anyDates);

describe.each(rulePackages)("%s", (name) => {
  test("has no function that is not asked here; give a new one its line in src/asked", () => {
    expect(exportedFunctions(name).filter((each) => !(each in functions[name]))).toEqual([]);
    expect(Object.keys(functions[name]).filter((each) => !exportedFunctions(name).includes(each))).toEqual(
      [],
    );
  });

  test.each(Object.entries(functions[name]))(
    "%s answers whatever its types allow, and answers it again",
    (_, one) => {
      fc.assert(
        fc.property(one.inputs, anyDates.day, (inputs, today) => {
          const before = JSON.stringify(inputs);
          const answer = JSON.stringify(one.ask(rulesOfNow, inputs, today));
          expect(JSON.stringify(one.ask(rulesOfNow, structuredClone(inputs), today))).toBe(answer);
          expect(JSON.stringify(inputs)).toBe(before);
        }),
        { numRuns: 25 },
      );
    },
  );
});
