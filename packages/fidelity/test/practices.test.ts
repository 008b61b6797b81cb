import { readFileSync } from "node:fs";
import { addDays, addMonthsRoundingDown, type ProgramEventKind } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  countPractices,
  defaultFidelitySettings,
  estimateItems,
  evidenceOfAnswers,
  ips25,
  noEvidence,
  type FidelityAnswers,
  type LogReview,
  type PracticeCount,
  type PracticeRecord,
} from "../src/index.ts";

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../cases/${name}.yaml`, import.meta.url), "utf8"));

/** The window of the cases: its spans are said by their number, from its first day on. */
type Window = Omit<PracticeRecord, "weeks" | "months" | "quarters" | "events"> & {
  from: string;
  weeks: number;
  months: number;
  quarters: number;
};
type Counted = {
  name: string;
  events: Told[];
  practices: Record<string, [number, number]>;
  groupMeetingsAMonth?: number;
  logReview?: LogReview;
};
const counts = read("practices") as { record: Window; cases: Counted[] };
const { from, weeks, months, quarters, ...program } = counts.record;
const starts = (many: number, start: (index: number) => string) =>
  Array.from({ length: many }, (_, index) => start(index));
const record = {
  ...program,
  weeks: starts(weeks, (index) => addDays(from, 7 * index)),
  months: starts(months, (index) => addMonthsRoundingDown(from, index)),
  quarters: starts(quarters, (index) => addMonthsRoundingDown(from, 3 * index)),
};

type Told = {
  kind: ProgramEventKind;
  from: string;
  every?: number;
  times?: number;
  staff?: string;
  team?: string;
  executivePresent?: boolean;
};
const eventsOf = ({ kind, from: first, every = 0, times = 1, ...about }: Told) =>
  Array.from({ length: times }, (_, index) => ({
    kind,
    on: addDays(first, every * index),
    staff: about.staff ?? null,
    team: about.team ?? null,
    executivePresent: about.executivePresent ?? null,
  }));

describe("what a program recorded of its practices", () => {
  test.each(counts.cases)("$name", ({ events, practices, groupMeetingsAMonth, logReview }) => {
    const counted = countPractices({ ...record, events: events.flatMap(eventsOf) }, defaultFidelitySettings);
    expect(
      Object.fromEntries(counted.practices.map((each) => [each.component, [each.counted, each.of]])),
    ).toEqual(practices);
    expect(counted.groupMeetingsAMonth).toBe(groupMeetingsAMonth ?? null);
    expect(counted.logReview).toBe(logReview ?? null);
  });

  test("the supervisor's time is held against one position to ten", () => {
    const { practices } = countPractices(
      { ...record, supervisorFte: 0.4, specialistsFte: 4, events: [] },
      defaultFidelitySettings,
    );
    expect(practices).toEqual([{ component: "supervisor-role.enough-time", counted: 0.4, of: 0.4 }]);
  });
});

describe("what answers and counts leave of an item", () => {
  type Case = {
    name: string;
    item: number;
    said: FidelityAnswers;
    practices?: PracticeCount[];
    expected: number | [number, number];
  };
  test.each((read("answers") as { cases: Case[] }).cases)(
    "$name",
    ({ item, said, practices = [], expected }) => {
      const { components, answers } = evidenceOfAnswers(said);
      const estimate = estimateItems(ips25, { ...noEvidence(), components, answers, practices }).find(
        (each) => each.item === item,
      );
      const [lowest, highest] = Array.isArray(expected) ? expected : [expected, expected];
      expect(estimate).toMatchObject({ lowest, highest, suggestion: lowest === highest ? lowest : null });
    },
  );

  test("both are behind the estimate, a count with what was asked for", () => {
    const estimate = estimateItems(ips25, {
      ...noEvidence(),
      components: { "supervisor-role.field-mentoring": true },
      practices: [{ component: "supervisor-role.field-mentoring", counted: 5, of: 6 }],
    }).find(({ item }) => item === 8);
    expect(estimate?.inputs).toEqual([
      { key: "supervisor-role.field-mentoring", value: 5, of: 6 },
      { key: "supervisor-role.field-mentoring", value: 1 },
    ]);
    expect(estimate?.open).toContain("supervisor-role.field-mentoring");
  });
});

describe("time in the community", () => {
  const of = (community: ReturnType<typeof noEvidence>["community"]) =>
    estimateItems(ips25, { ...noEvidence(), community }).find(({ item }) => item === 24);
  const kept = { specialist: "ana", communityHours: 66, scheduledHours: 100 };

  test("from contacts alone is suggested, and its figures say what they are", () => {
    const estimate = of([{ ...kept, source: "contacts" }]);
    expect(estimate?.suggestion).toBe(5);
    expect(estimate?.inputs.map(({ key }) => key)).toEqual(["community-contact-hours", "contact-hours"]);
  });

  test("from both is left to a reviewer where the two differ", () => {
    const mixed = of([
      kept,
      { specialist: "ben", communityHours: 40, scheduledHours: 100, source: "contacts" },
    ]);
    expect(mixed).toMatchObject({
      standing: "needs-reviewer",
      lowest: 4,
      highest: 5,
      open: ["community-hours"],
    });
  });

  test("from both is suggested where they agree", () => {
    const same = of([
      kept,
      { specialist: "ben", communityHours: 70, scheduledHours: 100, source: "contacts" },
    ]);
    expect(same).toMatchObject({ standing: "suggested", suggestion: 5 });
  });
});
