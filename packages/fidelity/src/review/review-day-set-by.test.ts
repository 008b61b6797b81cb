import { expect, test } from "vitest";
import { reviewDaySetBy } from "./review-day-set-by.ts";

const deadlines = {
  "deliver-report": [
    { from: "2026-01-01", value: 30, basis: "Our agreement" },
    { from: "2027-01-01", value: 20, basis: "The new one" },
  ],
};

test.each([
  ["2025-12-31", "timetable"],
  ["2026-01-01", "agency"],
  ["2027-06-01", "agency"],
] as const)("for a visit from %s the day is set by the %s", (visitFrom, by) => {
  expect(reviewDaySetBy({ deadlines }, "deliver-report", visitFrom)).toBe(by);
});

test("a step without rows of the agency's own follows the timetable", () => {
  expect(reviewDaySetBy({ deadlines }, "action-plan", "2027-06-01")).toBe("timetable");
  expect(reviewDaySetBy({ deadlines: { "action-plan": [] } }, "action-plan", "2027-06-01")).toBe("timetable");
});
