import { effectiveDated, type Rule } from "@ips/domain";
import { describe, expect, it } from "vitest";
import { figureProblems, figuresAmong, ruleProblems } from "./figures-cited.ts";

const cite = { source: "34 CFR 361.41(b)(1)", confidence: "single-source" } as const;
const good = effectiveDated({
  id: "good",
  unit: "days",
  rows: [{ from: "2016-09-19", value: 60, cite }],
  reviewBy: "2027-06-30",
});

describe("figureProblems", () => {
  it("accepts dated, cited rows in order", () => {
    expect(figureProblems(good)).toEqual([]);
  });

  it("finds a row without a source", () => {
    const figure = { ...good, rows: [{ from: "2016-09-19", value: 60, cite: { ...cite, source: " " } }] };
    expect(figureProblems(figure)).toEqual(["good: the row of 2016-09-19 names no source."]);
  });

  it("finds two rows that start on the same day", () => {
    const row = { from: "2016-09-19", value: 60, cite };
    expect(figureProblems({ ...good, rows: [row, row] })).toEqual([
      "good: the row of 2016-09-19 is out of order.",
    ]);
  });

  it("finds a figure that nobody will look at again", () => {
    const figure = effectiveDated({ id: "forgotten", unit: "days", rows: good.rows });
    expect(figureProblems(figure)).toEqual(["forgotten has neither reviewBy nor knownThrough."]);
  });

  it("finds a figure without rows", () => {
    expect(figureProblems({ ...good, rows: [] })).toEqual(["good has no rows."]);
  });
});

describe("ruleProblems", () => {
  const rule: Rule = { id: "vr.ipe", cites: [cite], figures: () => [good], evaluate: () => [] };

  it("finds a rule without a source, and looks at the figures it reads", () => {
    expect(ruleProblems(rule)).toEqual([]);
    expect(ruleProblems({ ...rule, cites: [] })).toEqual(["vr.ipe names no source."]);
    expect(ruleProblems({ ...rule, figures: () => [{ ...good, rows: [] }] })).toEqual([
      "vr.ipe: good has no rows.",
    ]);
  });
});

describe("figuresAmong", () => {
  it("finds the figures among other exports", () => {
    expect(figuresAmong({ good, name: "text", list: [1] })).toEqual([good]);
  });
});
