import { expect, test } from "vitest";
import { figuresOf, figureTable, middleOf } from "./lighthouse-figures.mjs";

const figures = (score: number) => ({
  score,
  firstPaint: 1.24,
  largestPaint: 2.5,
  blocked: 120.4,
  shift: 0.012,
  kilobytes: 401.2,
});

test("a report's figures are read in people's units, and one that was not measured is nought", () => {
  const audits = {
    "first-contentful-paint": { numericValue: 1240 },
    "largest-contentful-paint": { numericValue: 2500 },
    "total-byte-weight": { numericValue: 2048 },
  };
  expect(figuresOf({ categories: { performance: { score: 0.914 } }, audits })).toEqual({
    score: 91,
    firstPaint: 1.24,
    largestPaint: 2.5,
    blocked: 0,
    shift: 0,
    kilobytes: 2,
  });
});

test("the middle run counts, of one as of several", () => {
  expect(middleOf([figures(70)]).score).toBe(70);
  expect(middleOf([figures(90), figures(40), figures(80)]).score).toBe(80);
  expect(() => middleOf([])).toThrow("Nothing was measured.");
});

test("the table has one line a page", () => {
  expect(figureTable([{ page: "/supervisor/today", ...figures(91) }])).toBe(
    "page               score  first  largest  blocked  shift  weight\n/supervisor/today     91  1.2 s    2.5 s   120 ms   0.01  401 kB",
  );
});
