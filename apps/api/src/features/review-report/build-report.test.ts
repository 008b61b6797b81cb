import { ips15, ips25 } from "@ips/fidelity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildReport, type ReviewFacts } from "./build-report.ts";
import { sampleEarlier, sampleReview } from "./sample-review.ts";

const rated = (score: (item: number) => number | null): ReviewFacts["items"] =>
  ips25.items.map(({ number }) => ({ item: number, score: score(number), seen: "", recommendation: "" }));
const reportOf = (facts: Partial<ReviewFacts>) => buildReport({ ...sampleReview, ...facts });

describe("the total and the band of a report", () => {
  test.each([
    { name: "one under good", fives: 0, fours: 24, total: 99, band: "fair" },
    { name: "on the line of good", fives: 0, fours: 25, total: 100, band: "good" },
    { name: "one under exemplary", fives: 14, fours: 11, total: 114, band: "good" },
    { name: "on the line of exemplary", fives: 15, fours: 10, total: 115, band: "exemplary" },
  ])("$name: $total of 125, $band", ({ fives, fours, total, band }) => {
    const score = (item: number) => (item <= fives ? 5 : item <= fives + fours ? 4 : 3);
    expect(reportOf({ items: rated(score) })).toMatchObject({ total, maximum: 125, band });
  });

  test("are missing while one item is, and the item is named", () => {
    const report = reportOf({ items: rated((item) => (item === 12 ? null : 4)) });
    expect(report).toMatchObject({ total: null, band: null, rated: 24, of: 25, missing: [12] });
    expect(report.sections.map(({ section, total }) => [section, total])).toEqual([
      ["staffing", 12],
      ["organization", 32],
      ["services", null],
    ]);
  });

  test("are missing while an item has no line at all", () => {
    expect(reportOf({ items: [] })).toMatchObject({ total: null, band: null, rated: 0, of: 25 });
  });

  test("are the sum of the items, whatever the scores", () => {
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(scores, (given) => {
        const report = reportOf({ items: rated((item) => given[item - 1] ?? null) });
        expect(report.total).toBe(given.reduce((sum, score) => sum + score, 0));
        expect(report.sections.reduce((sum, { total }) => sum + (total ?? 0), 0)).toBe(report.total);
      }),
    );
  });

  test("a score that the scale does not have is never reported", () => {
    expect(() => reportOf({ items: rated(() => 6) })).toThrow(RangeError);
  });
});

describe("the review before", () => {
  test("stands beside each item, with what moved, the farthest first", () => {
    const report = reportOf({
      items: rated((item) => ({ 1: 5, 2: 2, 3: 5 })[item] ?? 4),
      earlier: { ...sampleEarlier, ratings: rated4(), corrections: [] },
    });
    expect(report.items.slice(0, 4).map(({ previous, change }) => [previous, change])).toEqual([
      [4, 1],
      [4, -2],
      [4, 1],
      [4, 0],
    ]);
    expect([report.up, report.down]).toEqual([[1, 3], [2]]);
    expect(report.previous).toMatchObject({ total: 100, maximum: 125, band: "good", on: "2025-11-13" });
  });

  test("stands corrected where a score of it was wrong, with what it was and why", () => {
    const report = reportOf({
      items: rated(() => 4),
      earlier: {
        ...sampleEarlier,
        ratings: rated4(),
        corrections: [{ item: 6, score: 3, note: " Two meetings were counted twice. " }],
      },
    });
    expect(report.items[5]).toMatchObject({
      previous: 3,
      change: 1,
      correction: { was: 4, note: "Two meetings were counted twice." },
    });
    expect(report.previous).toMatchObject({ total: 99, band: "fair" });
    expect(report.items.filter(({ correction }) => correction !== null)).toHaveLength(1);
  });

  test("on another scale keeps its own total and is not compared item by item", () => {
    const ratings = Object.fromEntries(ips15.items.map(({ number }) => [number, 5]));
    const report = reportOf({ earlier: { ...sampleEarlier, scale: ips15, ratings } });
    expect(report.previous).toMatchObject({ scale: "ips15", total: 75, maximum: 75, band: "good" });
    expect(
      report.items.every(
        ({ previous, change, correction }) => previous === null && change === null && correction === null,
      ),
    ).toBe(true);
    expect(report.sections.every(({ previous }) => previous === null)).toBe(true);
  });

  test("that was not complete has no total, and its items are still compared", () => {
    const report = reportOf({
      items: rated(() => 4),
      earlier: { ...sampleEarlier, ratings: { 1: 3 }, corrections: [] },
    });
    expect(report.previous).toMatchObject({ total: null, band: null });
    expect(report.items[0]?.change).toBe(1);
    expect(report.items[1]?.change).toBeNull();
  });

  test("that does not exist leaves nothing to compare", () => {
    expect(reportOf({ earlier: null })).toMatchObject({ previous: null, up: [], down: [] });
  });
});

test("whoever leads stands first", () => {
  expect(buildReport(sampleReview).reviewers.map(({ name }) => name)).toEqual([
    "Karl Lindqvist",
    "Ruth Adeyemi",
  ]);
});

const rated4 = () => Object.fromEntries(ips25.items.map(({ number }) => [number, 4]));
