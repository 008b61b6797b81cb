import { existsSync, readFileSync } from "node:fs";
import { federalDefault, isPlainDate, overlay } from "@ips/domain";
import { describe, expect, test } from "vitest";
import * as fidelity from "../src/index.ts";
import {
  fidelityAnswers,
  fidelityNeeds,
  fidelityPracticeIds,
  fidelityRuleFamilies,
  fidelityRulebook,
  fidelityScales,
  fidelityVersion,
  reviewTimetables,
} from "../src/index.ts";

/** Functions that look up, order or put together what others have decided. */
const notRules: Readonly<Record<string, string>> = {
  evidenceOfAnswers: "puts answers where the estimates look for them",
  itemOfQuestion: "a table of questions",
  itemOfReviewerFigure: "a table of figures",
  nearestGains: "an order of estimates",
  noEvidence: "a program of which nothing is recorded",
  scaleInForce: "a scale by its name and day",
  totalRange: "a sum of estimates",
  yearUpTo: "calendar",
};

/** The names under which a package exports functions, and which no rule of the rulebook names. */
const withoutRule = (exported: Readonly<Record<string, unknown>>): string[] => {
  const named = new Set(fidelityRulebook.flatMap((rule) => rule.exports));
  return Object.keys(exported).filter(
    (name) => typeof exported[name] === "function" && !named.has(name) && !(name in notRules),
  );
};

describe("the rulebook of fidelity", () => {
  test("has a rule for every function that decides, and would miss one without", () => {
    expect(withoutRule(fidelity)).toEqual([]);
    expect(withoutRule({ ...fidelity, mayBill: () => true })).toEqual(["mayBill"]);
  });

  test("excuses nothing that is not exported, and nothing that has a rule", () => {
    const named = fidelityRulebook.flatMap((rule) => rule.exports);
    expect(Object.keys(notRules).filter((name) => !(name in fidelity) || named.includes(name))).toEqual([]);
  });

  test("has each item and the bands of every scale, and every published timetable, once", () => {
    const ids = fidelityRulebook.map(({ id }) => id as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(
      [
        ...fidelityScales.flatMap(({ id, items }) => [
          `${id}.bands`,
          ...items.map(({ key }) => `${id}.${key}`),
        ]),
        ...Object.keys(reviewTimetables).map((id) => `review-process.${id}`),
        ...fidelityPracticeIds,
      ].toSorted(),
    );
  });

  test("says every line of every scale, every band and every published length, each with its source and its first day", () => {
    const figures = fidelityRulebook.flatMap((rule) => rule.figures(federalDefault));
    const lines = fidelityScales.flatMap(({ lowest, items, bands }) => [
      ...items.flatMap(({ anchors }): readonly unknown[] => {
        if (anchors.kind === "judged") return [];
        if (anchors.kind === "nearest") return anchors.points;
        if (anchors.kind !== "components") return anchors.steps;
        return [...new Set(anchors.scores)].filter((score) => score > lowest);
      }),
      ...bands,
    ]);
    const lengths = Object.values(reviewTimetables).flatMap((steps) => Object.values(steps));
    expect(figures).toHaveLength(lines.length + lengths.length);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { rows, reviewBy } of figures) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ from, cite }) => isPlainDate(from) && cite.source !== "")).toBe(true);
      expect(reviewBy !== undefined && isPlainDate(reviewBy)).toBe(true);
    }
  });

  test("says the points from which a score of counted points holds", () => {
    const engagement = fidelityRulebook.find(({ id }) => id === "ips25.assertive-engagement");
    const said = engagement?.figures(federalDefault).map(({ id, rows }) => [id, rows[0]?.value]);
    expect(said).toEqual([
      ["ips25.assertive-engagement.score-5", 6],
      ["ips25.assertive-engagement.score-4", 5],
      ["ips25.assertive-engagement.score-3", 4],
      ["ips25.assertive-engagement.score-2", 3],
    ]);
  });

  test("says an agency's own days by the day and the ground it gave, and none where it set none", () => {
    const own = fidelityRulebook.find(({ id }) => id === "review-process.own-days");
    expect(own?.figures(federalDefault)).toEqual([]);
    const set = overlay(federalDefault, {
      review: { deadlines: { "action-plan": [{ from: "2026-02-01", value: 30, basis: "Contract 4.3" }] } },
    });
    expect(own?.figures(set).map(({ id, rows }) => [id, rows])).toMatchObject([
      ["review.own.action-plan", [{ from: "2026-02-01", value: 30, cite: { source: "Contract 4.3" } }]],
    ]);
  });

  test("uses every code of its own lists", () => {
    const needs = new Set<string>(fidelityRulebook.flatMap((rule) => rule.needs));
    const gives = new Set<string>(fidelityRulebook.flatMap((rule) => rule.gives));
    const families = new Set<string>(fidelityRulebook.map(({ family }) => family));
    expect(fidelityNeeds.filter((one) => !needs.has(one))).toEqual([]);
    expect(fidelityAnswers.filter((one) => !gives.has(one))).toEqual([]);
    expect(fidelityRuleFamilies.filter((one) => !families.has(one))).toEqual([]);
  });

  test("carries the version that the manifest says", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(fidelityVersion).toBe(version);
  });
});

test.each(fidelityRulebook.map((rule) => [rule.id, rule] as const))(
  "%s names what is exported, its sources, what it needs, what it gives and its cases",
  (_, rule) => {
    expect(rule.exports.filter((name) => !(name in fidelity))).toEqual([]);
    expect(rule.cites.length).toBeGreaterThan(0);
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(rule.gives.length).toBeGreaterThan(0);
    expect(
      rule.cases.filter((file) => !existsSync(new URL(`../cases/${file}.yaml`, import.meta.url))),
    ).toEqual([]);
  },
);
