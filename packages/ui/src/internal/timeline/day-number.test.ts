import { expect, it } from "vitest";
import { dayNumber, monthsBetween, monthStart, nextMonth } from "./day-number.ts";

it("counts days across a change of clocks", () => {
  expect(dayNumber("2026-11-02") - dayNumber("2026-10-31")).toBe(2);
  expect(dayNumber("2026-03-09") - dayNumber("2026-03-07")).toBe(2);
});

it("names every month that is touched", () => {
  expect(monthsBetween(dayNumber("2026-10-31"), dayNumber("2027-01-01"))).toEqual([
    "2026-10",
    "2026-11",
    "2026-12",
    "2027-01",
  ]);
});

it("goes over the end of a year", () => {
  expect(nextMonth("2026-12")).toBe("2027-01");
  expect(nextMonth("2026-08")).toBe("2026-09");
  expect(monthStart(nextMonth("2026-12")) - monthStart("2026-12")).toBe(31);
});
