import { expect, test } from "vitest";
import { importTotals } from "./import-totals.ts";

test("the totals are the sums of the sheets", () => {
  const staff = { rows: 9, accepted: 9, new: 8, unchanged: 1, corrected: 0, refused: 0 };
  const clients = { rows: 164, accepted: 159, new: 150, unchanged: 5, corrected: 4, refused: 5 };
  expect(importTotals([staff, clients])).toEqual({
    rows: 173,
    accepted: 168,
    new: 158,
    unchanged: 6,
    corrected: 4,
    refused: 5,
  });
});

test("no sheets are nothing", () => {
  expect(importTotals([]).accepted).toBe(0);
});
