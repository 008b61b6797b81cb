import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  answerKeys,
  defaultFidelitySettings,
  estimateItems,
  evidenceOfAnswers,
  ips15,
  noEvidence,
  type FidelityAnswers,
  type FidelityEvidence,
  type JobsEvidence,
} from "../src/index.ts";

const read = <T>(name: string) =>
  (
    parse(readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), "utf8"), { merge: true }) as {
      cases: T[];
    }
  ).cases;
const itemOf = (item: number, evidence: Partial<FidelityEvidence>, settings = defaultFidelitySettings) =>
  estimateItems(ips15, { ...noEvidence(), ...evidence }, settings).find((each) => each.item === item);

const jobs = (over: Partial<JobsEvidence>): JobsEvidence => ({
  jobs: 100,
  distinctTitles: 100,
  largestTitleShare: 0,
  distinctEmployers: 100,
  largestEmployerShare: 0,
  competitivePermanent: 100,
  unanswered: 0,
  asserted: 0,
  currentJobs: 100,
  ...over,
});

type Threshold = {
  item: number;
  unit: string;
  evidence: Partial<FidelityEvidence>;
  reached: Record<string, number>;
};
const thresholds = read<Threshold>("thresholds-15");

/** A record whose figure for an item is this one. */
const evidenceOf = (item: number, figure: number) =>
  JSON.parse(
    JSON.stringify(thresholds.find((each) => each.item === item)?.evidence)
      .replaceAll('"figure"', String(figure))
      .replaceAll('"rest"', String(100 - figure)),
  ) as Partial<FidelityEvidence>;

describe("each printed line and point of 1997, on both sides", () => {
  const lines = thresholds.flatMap(({ item, unit, reached }) =>
    Object.entries(reached).map(([figure, score]) => ({ item, unit, figure: Number(figure), score })),
  );
  test.each(lines)("item $item: $figure $unit is a $score", ({ item, figure, score }) => {
    const estimate = itemOf(item, evidenceOf(item, figure));
    expect(estimate).toMatchObject({ standing: "suggested", suggestion: score });
    expect(estimate?.figure).toBeCloseTo(figure, 9);
  });

  test("stands in the cases for every item that has figures", () => {
    const figures = ips15.items.filter(({ anchors }) => "unit" in anchors).map(({ number }) => number);
    // Item 12 prints shares; no record holds how often help was given, so answers alone narrow it.
    expect([...new Set(lines.map(({ item }) => item))]).toEqual(figures.filter((item) => item !== 12));
  });

  test("halfway between two points goes where the settings say", () => {
    const of = (closestTie: "higher" | "lower") =>
      itemOf(2, evidenceOf(2, 30), { ...defaultFidelitySettings, closestTie })?.suggestion;
    expect([of("higher"), of("lower")]).toEqual([4, 3]);
  });

  test("the next score begins halfway to its point", () => {
    expect(itemOf(9, evidenceOf(9, 50))?.next).toEqual({ score: 4, figure: 62.5, components: [] });
    expect(itemOf(9, evidenceOf(9, 100))?.next).toBeNull();
  });
});

describe("what answers leave of an item of 1997", () => {
  type Case = { name: string; item: number; said: FidelityAnswers; leaves: [number, number] };
  test.each(read<Case>("answers-15"))("item $item: $name", ({ item, said, leaves }) => {
    const { components, answers } = evidenceOfAnswers(said);
    const estimate = itemOf(item, { components, answers });
    expect([estimate?.lowest, estimate?.highest]).toEqual(leaves);
  });

  test("jobs of which nobody has said leave permanence open both ways", () => {
    const estimate = itemOf(11, { jobs: jobs({ competitivePermanent: 50, unanswered: 50 }) });
    expect(estimate).toMatchObject({ lowest: 3, highest: 5, open: ["unanswered-jobs"] });
  });

  test("contacts that do not say whether they rest on the person's choice leave it open both ways", () => {
    const searchMatch = { tagged: 50, matching: 50, untagged: 50 };
    expect(itemOf(9, { searchMatch })).toMatchObject({
      lowest: 3,
      highest: 5,
      open: ["contacts-not-tagged"],
    });
  });

  test("weekly group supervision and cover make a unit a 5; without cover it is a 3", () => {
    const unit = {
      specialists: 2,
      fullTimeSpecialists: 2,
      leader: true,
      groupMeetingsAMonth: 4,
      talkWeekly: true,
      mutualCover: true,
      rural: false,
      teamMembersHelp: null,
    };
    expect(itemOf(5, { unit })?.suggestion).toBe(5);
    expect(itemOf(5, { unit: { ...unit, mutualCover: false } })?.suggestion).toBe(3);
    expect(itemOf(5, { unit: { ...unit, groupMeetingsAMonth: 2 } })?.suggestion).toBe(4);
    expect(itemOf(5, { unit: { ...unit, leader: null } })).toMatchObject({ lowest: 1, highest: 5 });
  });

  test("phases that every specialist's records show raise the lowest score", () => {
    const phases = [{ specialist: "ana", phasesSeen: 2 }];
    expect(itemOf(3, { phases })).toMatchObject({ lowest: 4, highest: 5 });
    expect(itemOf(3, { phases: [{ specialist: "ana", phasesSeen: 6 }] })?.suggestion).toBe(5);
  });

  const answers = fc.dictionary(fc.constantFrom(...answerKeys), fc.boolean());
  test("a yes never lowers an item, and one answer more never widens what is open", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...answerKeys), (given, key) => {
        const { [key]: _, ...others } = given;
        const as = (said: FidelityAnswers) =>
          estimateItems(ips15, { ...noEvidence(), answers: evidenceOfAnswers(said).answers });
        const [open, no, yes] = [as(others), as({ ...others, [key]: false }), as({ ...others, [key]: true })];
        for (const [index, { lowest, highest }] of open.entries())
          for (const each of [no[index], yes[index]]) {
            expect(each?.lowest).toBeGreaterThanOrEqual(lowest);
            expect(each?.highest).toBeLessThanOrEqual(highest);
          }
        for (const [index, { lowest, highest }] of no.entries()) {
          expect(yes[index]?.lowest).toBeGreaterThanOrEqual(lowest);
          expect(yes[index]?.highest).toBeGreaterThanOrEqual(highest);
        }
      }),
    );
  });
});
