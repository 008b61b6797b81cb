import { expect, test } from "vitest";
import { federalDefault } from "../jurisdiction/federal-default.ts";
import { overlay } from "../jurisdiction/overlay.ts";
import { subminimumReviews } from "./subminimum-reviews.ts";

const every = (months: number) =>
  overlay(federalDefault, {
    vr: {
      clocks: { "subminimum-wage-review": [{ from: "2020-01-01", value: months, basis: "State policy" }] },
    },
  });
const daysOf = (jurisdiction?: ReturnType<typeof every>) => {
  const reviews = subminimumReviews("2022-08-31", "2026-01-01", jurisdiction);
  return reviews.ok ? reviews.value : reviews.code;
};

test("a state that looks every four months in the first two years has six reviews in them, then one a year", () => {
  expect(daysOf(every(4))).toEqual([
    "2022-12-31",
    "2023-04-30",
    "2023-08-31",
    "2023-12-31",
    "2024-04-30",
    "2024-08-31",
    "2025-08-31",
  ]);
});

test("a jurisdiction without a length of its own changes nothing", () => {
  expect(daysOf(federalDefault)).toEqual(daysOf());
});

test("a length of nothing or less gives no day instead of going on for ever", () => {
  expect(daysOf(every(0))).toEqual([]);
  expect(daysOf(every(-6))).toEqual([]);
});
