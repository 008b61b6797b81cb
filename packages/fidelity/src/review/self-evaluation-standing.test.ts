import { addDays, daysBetween } from "@ips/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { selfEvaluationSoonDays, selfEvaluationStanding } from "./self-evaluation-standing.ts";

const due = "2026-11-30";

test.each([
  ["2026-10-30", "current"],
  ["2026-10-31", "due-soon"],
  ["2026-11-29", "due-soon"],
  ["2026-11-30", "due-soon"],
  ["2026-12-01", "overdue"],
] as const)("on %s a self-evaluation due on November 30 is %s", (today, standing) => {
  expect(selfEvaluationStanding(due, today)).toBe(standing);
});

test("on any two days the standing follows from how many days are left", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
  fc.assert(
    fc.property(day, day, (dueOn, today) => {
      const left = daysBetween(today, dueOn);
      const expected = left < 0 ? "overdue" : left <= selfEvaluationSoonDays ? "due-soon" : "current";
      expect(selfEvaluationStanding(dueOn, today)).toBe(expected);
    }),
  );
});
