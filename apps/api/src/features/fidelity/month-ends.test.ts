import { expect, test } from "vitest";
import { monthEnds } from "./month-ends.ts";

test("a day is preceded by the ends of the months before it, over the turn of a year and in February", () => {
  expect(monthEnds("2026-03-31", 4)).toEqual(["2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]);
  expect(monthEnds("2024-03-01", 2)).toEqual(["2024-02-29", "2024-03-01"]);
  expect(monthEnds("2026-11-21", 12)[0]).toBe("2025-12-31");
  expect(monthEnds("2026-11-21", 1)).toEqual(["2026-11-21"]);
});
