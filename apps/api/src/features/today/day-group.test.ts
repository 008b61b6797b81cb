import { expect, test } from "vitest";
import { dayGroup } from "./day-group.ts";

test.each([
  ["overdue", -40, "now"],
  ["missing-answer", null, "now"],
  ["due", 0, "now"],
  ["due", 3, "now"],
  ["due", 4, "thisWeek"],
  ["due", 7, "thisWeek"],
  ["due", 8, "later"],
  ["due", 30, "later"],
  ["due", 31, null],
  ["due", null, null],
  ["met", 2, null],
  ["not-applicable", null, null],
] as const)("%s with %s days left stands under %s", (status, daysLeft, group) => {
  expect(dayGroup(status, daysLeft)).toBe(group);
});
