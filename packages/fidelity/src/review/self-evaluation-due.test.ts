import { addDays, addMonthsRoundingDown } from "@ips/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { selfEvaluationDue } from "./self-evaluation-due.ts";

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));

test("without a rhythm nothing is due", () => {
  expect(selfEvaluationDue(null, { lastOn: null, firstEntryOn: "2020-01-06" })).toBeNull();
});

test("a program that has served nobody owes nothing", () => {
  expect(selfEvaluationDue(6, { lastOn: null, firstEntryOn: null })).toBeNull();
});

test("a month without the day ends on its last day", () => {
  expect(selfEvaluationDue(6, { lastOn: "2026-08-31", firstEntryOn: null })).toBe("2027-02-28");
});

test("the latest one counts, whenever the program began; and the rhythm is kept whatever the day", () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(6, 12), (lastOn, firstEntryOn, months) => {
      expect(selfEvaluationDue(months, { lastOn, firstEntryOn })).toBe(addMonthsRoundingDown(lastOn, months));
      expect(selfEvaluationDue(months, { lastOn: null, firstEntryOn })).toBe(
        addMonthsRoundingDown(firstEntryOn, months),
      );
    }),
  );
});
