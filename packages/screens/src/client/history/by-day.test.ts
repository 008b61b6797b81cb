import { expect, test } from "vitest";
import { byDay } from "./by-day.ts";

test("a change late at night belongs to the day of the agency's time zone", () => {
  const rows = [
    { at: "2026-11-21T15:00:00Z" },
    { at: "2026-11-21T03:30:00Z" },
    { at: "2026-11-20T15:00:00Z" },
  ];
  expect(byDay(rows, "America/New_York").map(({ day, rows: of }) => [day, of.length])).toEqual([
    ["2026-11-21", 1],
    ["2026-11-20", 2],
  ]);
});
