import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  communityTime,
  criterionKeys,
  followAlong,
  ipsCompetitive,
  judgeChecklist,
  quarterOf,
  readClock,
  unansweredJob,
  vrClockDefinitions,
  vrClocks,
  vrCompetitiveIntegrated,
} from "../src/index.ts";

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2016-09-19", days));
const clock = fc.constantFrom(...vrClocks).map((id) => vrClockDefinitions[id]);
const known = fc.constantFrom(true, false, null);

describe("a clock of the VR process", () => {
  test("never moves its due date earlier when an extension is added", () => {
    fc.assert(
      fc.property(clock, day, day, day, (definition, startedOn, extendedTo, today) => {
        const without = readClock(definition, { startedOn, doneOn: null }, today);
        const extended = readClock(definition, { startedOn, doneOn: null, extendedTo }, today);
        if (!without.ok || !extended.ok) throw new Error("a figure is missing");
        expect(extended.value.due >= without.value.due).toBe(true);
      }),
    );
  });

  test("once overdue stays overdue as days pass, and has a source", () => {
    fc.assert(
      fc.property(
        clock,
        day,
        day,
        fc.integer({ min: 0, max: 900 }),
        (definition, startedOn, today, later) => {
          const now = readClock(definition, { startedOn, doneOn: null }, today);
          const then = readClock(definition, { startedOn, doneOn: null }, addDays(today, later));
          if (!now.ok || !then.ok) throw new Error("a figure is missing");
          expect([now.value.standing === "overdue" ? "overdue" : then.value.standing]).toContain(
            then.value.standing,
          );
          expect(then.value.daysLeft).toBe(now.value.daysLeft - later);
          expect(now.because.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("a checklist", () => {
  const criterion = fc
    .tuple(
      fc.constantFrom(...criterionKeys),
      fc.constantFrom("met", "not-met", "missing-answer", "not-applicable"),
    )
    .map(([key, answer]) => ({
      key,
      answer,
      facts: [],
      cite: { source: "x", confidence: "verified" as const },
    }));

  test("is met only when nothing is open and nothing speaks against it", () => {
    fc.assert(
      fc.property(fc.array(criterion, { maxLength: 20 }), (criteria) => {
        const { answer, notMet, missing } = judgeChecklist(criteria);
        expect(answer === "met").toBe(notMet.length === 0 && missing.length === 0);
        expect(answer === "not-met").toBe(notMet.length > 0);
      }),
    );
  });
});

describe("a verdict on a job", () => {
  const job = fc
    .record({
      selfEmployed: known,
      openToAnyone: known,
      customaryWage: known,
      sameBenefits: known,
      communityLocation: known,
      interactsAsOthers: known,
      advancement: known,
      setAside: known,
      timeLimitedForTraining: known,
      hourlyWageCents: fc.option(fc.integer({ min: 0, max: 10_000 })),
      minimumWageCents: fc.option(fc.integer({ min: 0, max: 10_000 })),
    })
    .map((facts) => ({ ...unansweredJob("j1", "2026-01-05"), ...facts }));

  test("never counts a job with an open point, unless it was asserted", () => {
    fc.assert(
      fc.property(job, (facts) => {
        const counted = [ipsCompetitive(facts), vrCompetitiveIntegrated(facts)].filter(
          ({ counts }) => counts,
        );
        expect(counted.flatMap(({ checklist }) => checklist.missing)).toEqual([]);
      }),
    );
  });
});

describe("dates", () => {
  test("fall inside their quarter", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { from, to } = quarterOf(date);
        expect(from <= date && date <= to).toBe(true);
        expect(quarterOf(addDays(to, 1)).from).toBe(addDays(to, 1));
      }),
    );
  });

  test("of follow-along: one more contact never makes a window worse", () => {
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: -10, max: 120 }), { maxLength: 6 }),
        (startedOn, offsets) => {
          const today = addDays(startedOn, 100);
          const contacts = offsets.map((offset) => addDays(startedOn, offset));
          const [, ...fewer] = contacts;
          const met = (on: readonly string[]) =>
            followAlong({ startedOn, endedOn: null }, on, today).filter(({ standing }) => standing === "met")
              .length;
          expect(met(contacts)).toBeGreaterThanOrEqual(met(fewer));
        },
      ),
    );
  });
});

describe("time in the community", () => {
  test("grows with the hours", () => {
    const hours = fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 100);
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const less = communityTime({ community: Math.min(a, b), worked: 40 }, "2026-01-05");
        const more = communityTime({ community: Math.max(a, b), worked: 40 }, "2026-01-05");
        if (!less.ok || !more.ok) throw new Error("hours are given");
        expect(more.value.percent).toBeGreaterThanOrEqual(less.value.percent);
      }),
    );
  });
});
