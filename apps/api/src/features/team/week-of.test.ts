import { expect, test } from "vitest";
import { weekOf } from "./week-of.ts";

test.each([
  ["2026-11-16", "2026-11-16"],
  ["2026-11-21", "2026-11-16"],
  ["2026-11-22", "2026-11-16"],
  ["2026-11-23", "2026-11-23"],
  ["2023-12-31", "2023-12-25"],
])("%s lies in the week of Monday %s", (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});
