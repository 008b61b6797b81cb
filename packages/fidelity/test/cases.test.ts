import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  bandOf,
  defaultFidelitySettings,
  estimateItems,
  fidelityScales,
  ips25,
  noEvidence,
  scoreReview,
  type FidelityBand,
  type FidelityEvidence,
  type FidelityScaleId,
  type FidelitySettings,
} from "../src/index.ts";

const read = <T>(name: string) =>
  (
    parse(readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), "utf8"), { merge: true }) as {
      cases: T[];
    }
  ).cases;

describe("a review's sums and band", () => {
  type Case = { name: string; ratings: number[]; sections: number[]; total: number; band: FidelityBand };
  test.each(read<Case>("review-totals"))("$name", ({ ratings, sections, total, band }) => {
    const score = scoreReview(ips25, Object.fromEntries(ratings.map((rating, index) => [index + 1, rating])));
    expect(score).toMatchObject({ ok: true, total, maximum: 125, band, rated: 25, missing: [] });
    expect(score.ok && score.sections.map((section) => section.total)).toEqual(sections);
  });
});

describe("totals that were published", () => {
  const sameWord: Readonly<Record<string, string>> = { poor: "not-supported-employment" };
  type Case = {
    source: string;
    scale: FidelityScaleId;
    total: number;
    label: string;
    band: FidelityBand;
    agrees: boolean;
  };
  test.each(read<Case>("published-totals"))("$source: $total", ({ scale, total, label, band, agrees }) => {
    const table = fidelityScales.find(({ id }) => id === scale);
    expect(table && bandOf(table, total)).toBe(band);
    expect((sameWord[label] ?? label) === band).toBe(agrees);
  });
});

/** Evidence with the figure where the case says that it goes. */
const withFigure = (evidence: Partial<FidelityEvidence>, figure: number) =>
  JSON.parse(JSON.stringify(evidence).replaceAll('"figure"', String(figure))) as Partial<FidelityEvidence>;

describe("each printed line, on both sides", () => {
  type Case = {
    item: number;
    unit: string;
    evidence: Partial<FidelityEvidence>;
    reached: Record<string, number>;
  };
  const lines = read<Case>("thresholds").flatMap(({ item, unit, evidence, reached }) =>
    Object.entries(reached).map(([figure, score]) => ({
      item,
      unit,
      evidence,
      figure: Number(figure),
      score,
    })),
  );
  test.each(lines)("item $item: $figure $unit is a $score", ({ item, evidence, figure, score }) => {
    const [estimate] = estimateItems(ips25, { ...noEvidence(), ...withFigure(evidence, figure) }).filter(
      (each) => each.item === item,
    );
    expect(estimate).toMatchObject({ standing: "suggested", suggestion: score });
    expect(estimate?.figure).toBeCloseTo(figure, 9);
  });

  test("has a case at the line and one beyond it, for every line of the table", () => {
    const told = new Map(read<Case>("thresholds").map(({ item, reached }) => [item, reached]));
    const missing = ips25.items.flatMap(({ number, anchors }) => {
      if (anchors.kind !== "at-most" && anchors.kind !== "at-least") return [];
      const reached = told.get(number) ?? {};
      return anchors.steps
        .filter(({ score, limit }) => reached[limit] !== score && number !== 17)
        .map(({ limit }) => `item ${number} at ${limit}`);
    });
    expect(missing).toEqual([]);
    expect(Object.values(told.get(17) ?? {}).toSorted((a, b) => a - b)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });
});

describe("items that count points", () => {
  type Case = { item: number; scores: number[] };
  const counts = read<Case>("components").flatMap(({ item, scores }) =>
    scores.map((score, count) => ({ item, count, score })),
  );
  test.each(counts)("item $item with $count points is a $score", ({ item, count, score }) => {
    const anchors = ips25.items.find(({ number }) => number === item)?.anchors;
    const all = anchors?.kind === "components" ? anchors.components : [];
    const components = Object.fromEntries(all.map((key, index) => [key, index < count]));
    const estimate = estimateItems(ips25, { ...noEvidence(), components }).find((each) => each.item === item);
    expect(estimate).toMatchObject({ standing: "suggested", suggestion: score, open: [] });
  });

  test("are all of the scale's", () => {
    const counting = ips25.items.filter(({ anchors }) => anchors.kind === "components");
    expect(read<Case>("components").map(({ item }) => item)).toEqual(counting.map(({ number }) => number));
  });
});

function outcomeOf(expected: number | [number, number] | "not-computable") {
  if (expected === "not-computable") return { standing: "not-computable", suggestion: null };
  if (!Array.isArray(expected)) return { standing: "suggested", suggestion: expected };
  const [lowest, highest] = expected;
  return { standing: "needs-reviewer", suggestion: null, lowest, highest };
}

describe("where the printed form leaves a choice", () => {
  type Case = {
    name: string;
    item: number;
    evidence: Partial<FidelityEvidence>;
    settings?: Partial<FidelitySettings>;
    expected: number | [number, number] | "not-computable";
  };
  test.each(read<Case>("settings"))("$name", ({ item, evidence, settings, expected }) => {
    const estimate = estimateItems(
      ips25,
      { ...noEvidence(), ...evidence },
      { ...defaultFidelitySettings, ...settings },
    ).find((each) => each.item === item);
    expect(estimate).toMatchObject(outcomeOf(expected));
  });
});
