import { expect, test } from "vitest";
import { awayText, hoursText, weekName } from "./week-text.ts";

test("a week is named by its first and last day, across a month and a year", () => {
  expect(weekName("2026-11-16", "2026-11-22")).toBe("Nov 16 to Nov 22");
  expect(weekName("2026-09-28", "2026-11-22")).toBe("Sep 28 to Oct 4");
  expect(weekName("2025-12-29", "2026-11-22")).toBe("Dec 29, 2025 to Jan 4");
});

test("hours are said with one decimal at most", () => {
  expect([1, 0.98, 12.26, 0].map(hoursText)).toEqual(["1 hour", "1 hour", "12.3 hours", "0 hours"]);
});

test("the notes of a week say what they add up to", () => {
  expect(awayText({ contacts: 3, minutesAway: 150, employers: 1 })).toContain("2.5 hours with people");
  expect(awayText({ contacts: 0, minutesAway: 0, employers: 0 })).toContain("No notes");
});
