import { expect, test } from "vitest";
import {
  countText,
  namedCounts,
  percentText,
  periodText,
  quarterText,
  ratedText,
  totalText,
  reviewTrends,
  trendText,
} from "./publication-text.ts";

const today = "2026-11-21";

test("a hidden count says that it is hidden, and nothing else of it", () => {
  expect([countText(null), countText(11), percentText(null), percentText(37.456)]).toEqual([
    "Hidden",
    "11",
    "Hidden",
    "37.5 %",
  ]);
  const counts = { served: 40, worked: null, jobStarts: null, newEnrollments: null, leftSince: null };
  const named = namedCounts({
    is: "outcomes",
    measure: "ips-learning-community",
    counts,
    percentWorked: null,
  });
  expect(named.map(({ value }) => value)).toEqual(["40", "Hidden", "Hidden", "Hidden", "Hidden", "Hidden"]);
});

test("a period, a total and who rated are said as people say them", () => {
  expect(periodText("2025-07-01", "2025-09-30", today)).toBe("Jul 1, 2025 to Sep 30, 2025");
  expect(totalText({ total: 103, maximum: 125, band: "good" })).toBe("103 of 125 · Good fidelity");
  expect([ratedText({ kind: "self" }), ratedText({ kind: "outside" })]).toEqual([
    "Self-rated",
    "Outside review",
  ]);
});

test("a trend needs two reviews", () => {
  const one = { total: 91, on: "2025-06-03" };
  expect(trendText([], today)).toBeNull();
  expect(trendText([one], today)).toBeNull();
  expect(trendText([one, { total: 103, on: "2026-06-02" }], today)).toBe(
    "from 91 on Jun 3, 2025 to 103 on Jun 2",
  );
});

test("only like is joined with like in a trend: by others, by the program itself, on one scale", () => {
  const review = (kind: "outside" | "self" | "paper", on: string, scale: "ips25" | "ips15" = "ips25") =>
    ({ kind, on, scale, total: 90 }) as never;
  const trends = reviewTrends([
    review("self", "2026-09-01"),
    review("outside", "2026-06-02"),
    review("self", "2026-03-01"),
    review("outside", "2025-12-01", "ips15"),
    review("paper", "2025-06-03"),
  ]);
  expect(trends.map(({ self, reviews }) => [self, reviews.map(({ on }) => on)])).toEqual([
    [true, ["2026-03-01", "2026-09-01"]],
    [false, ["2025-06-03", "2026-06-02"]],
  ]);
  expect(reviewTrends([review("outside", "2026-06-02"), review("self", "2026-03-01")])).toEqual([]);
});

test("a quarter in a line says what is hidden", () => {
  const counts = { served: 40, worked: 17, jobStarts: null, newEnrollments: null, leftSince: null };
  expect(quarterText({ counts, percentWorked: 42.5 })).toBe("17 of 40 worked · 42.5 %");
  expect(quarterText({ counts: { ...counts, worked: null }, percentWorked: null })).toBe(
    "40 served · how many worked is hidden",
  );
  expect(quarterText({ counts: { ...counts, served: null, worked: null }, percentWorked: null })).toBe(
    "How many were served is hidden",
  );
});
