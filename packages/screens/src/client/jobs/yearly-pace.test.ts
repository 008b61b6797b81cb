import { expect, test } from "vitest";
import { yearlyPace } from "./yearly-pace.ts";

test.each([
  [20, 1550, 1_612_000],
  [17.5, 1529, 1_391_390],
  [0.5, 1, 26],
  [null, 1550, null],
  [20, null, null],
])("%s hours a week at %s cents come to %s cents a year", (hoursPerWeek, hourlyWageCents, expected) => {
  expect(yearlyPace({ hoursPerWeek, hourlyWageCents })).toBe(expected);
});
