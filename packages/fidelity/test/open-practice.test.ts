import { addDays, programEventKinds } from "@ips/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countPractices,
  defaultFidelitySettings,
  fidelityComponents,
  openPractice,
  practiceRules,
  yearUpTo,
  type CountedPoint,
  type PracticeEvent,
  type PracticeRecord,
} from "../src/index.ts";

const from = "2026-05-01";
const record: PracticeRecord = {
  asOf: "2026-10-31",
  weeks: Array.from({ length: 26 }, (_, index) => addDays(from, 7 * index)),
  months: ["2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01"],
  quarters: ["2026-05-01", "2026-08-01"],
  specialists: ["ana", "ben"],
  teams: ["north"],
  supervisorFte: null,
  specialistsFte: 2,
  events: [],
};
const open = (point: CountedPoint, events: PracticeRecord["events"], over: Partial<PracticeRecord> = {}) =>
  openPractice({ ...record, ...over, events }, point, defaultFidelitySettings);
const event = (
  kind: PracticeEvent["kind"],
  on: string,
  over: Partial<PracticeEvent> = {},
): PracticeEvent => ({
  kind,
  on,
  staff: null,
  team: null,
  executivePresent: null,
  ...over,
});

describe("a point opens to the spans it is counted over", () => {
  test("a month is kept by an event on its first and on its last day, and by none the day before", () => {
    for (const [on, kept] of [
      ["2026-05-31", [true, false]],
      ["2026-06-01", [false, true]],
      ["2026-06-30", [false, true]],
    ] as const) {
      const opening = open("supervisor-role.field-mentoring", [
        event("field-mentoring", on, { staff: "ana" }),
      ]);
      expect(opening?.lines[0]?.spans.slice(0, 2).map((span) => span.kept)).toEqual(kept);
    }
  });

  test("the last span ends with the window, so that no day of it is left out", () => {
    const opening = open("supervisor-role.weekly-supervision", [event("unit-meeting", "2026-10-31")]);
    expect(opening?.lines[0]?.spans.at(-1)).toMatchObject({
      from: "2026-10-23",
      to: "2026-10-31",
      kept: true,
    });
  });

  test("weekly meetings stand by specialist, and nine in ten weeks are enough", () => {
    const opening = open("team-contact.weekly-meetings", [
      event("treatment-team-meeting", "2026-05-06", { staff: "ana", team: "north" }),
    ]);
    expect(opening?.lines.map(({ key, spans }) => [key, spans.filter(({ kept }) => kept).length])).toEqual([
      ["ana", 1],
      ["ben", 0],
    ]);
    expect([opening?.counted, opening?.of, opening?.enough]).toEqual([1, 52, 52 * 0.9]);
  });

  test("a steering committee without an executive stands beside, and keeps no span", () => {
    const without = event("steering-committee", "2026-06-10", { executivePresent: false });
    const opening = open("executive-support.steering-committee", [without]);
    expect(opening?.beside).toEqual([without]);
    expect(opening?.counted).toBe(0);
  });

  test("what counts by the year has one span of it, and two events of a day are one day", () => {
    const opening = open("competitive-focus.work-stories", [
      event("work-story", "2025-11-01"),
      event("work-story", "2025-11-01"),
    ]);
    expect(opening?.lines[0]?.spans).toHaveLength(1);
    expect([opening?.lines[0]?.spans[0]?.from, opening?.counted, opening?.of]).toEqual(["2025-11-01", 1, 2]);
  });

  test("a review of the whole log counts for each specialist, and for the program where nobody works", () => {
    const whole = [event("contact-log-review", "2026-05-04")];
    expect(open("log-review", whole)?.lines.map(({ spans }) => spans[0]?.kept)).toEqual([true, true]);
    expect(open("log-review", whole, { specialists: [] })?.lines.map(({ key }) => key)).toEqual([null]);
  });

  test("a window longer than a year counts its first months too", () => {
    const months = ["2025-05-01", "2025-06-01", "2026-05-01"];
    const opening = open("supervisor-role.field-mentoring", [event("field-mentoring", "2025-05-09")], {
      months,
    });
    expect(opening?.counted).toBe(1);
  });

  test("a point that dates do not count has nothing to open; one of which nothing is recorded opens to its spans, none of them kept", () => {
    expect(open("disclosure.pros-and-cons", [event("unit-meeting", "2026-05-04")])).toBeNull();
    const bare = open("supervisor-role.field-mentoring", [event("unit-meeting", "2026-05-04")]);
    expect([bare?.recorded, bare?.counted, bare?.lines[0]?.spans.length]).toEqual([false, 0, 6]);
  });
});

const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...programEventKinds),
    on: fc.nat({ max: 500 }).map((days) => addDays("2025-08-01", days)),
    staff: fc.constantFrom(null, "ana", "ben", "gone"),
    team: fc.constantFrom(null, "north", "gone"),
    executivePresent: fc.constantFrom(null, true, false),
  }),
  { maxLength: 80 },
);

test("what a point opens to is what was counted of it, and no event is lost or invented", () => {
  fc.assert(
    fc.property(events, (all) => {
      const { practices } = countPractices({ ...record, events: all }, defaultFidelitySettings);
      for (const point of fidelityComponents) {
        const opening = open(point, all);
        const counted = practices.find(({ component }) => component === point);
        expect(opening === null || !opening.recorded || opening.of === 0).toBe(counted === undefined);
        if (opening === null || counted === undefined) continue;
        expect([opening.counted, opening.of]).toEqual([counted.counted, counted.of]);
        const kinds = practiceRules[point]?.kinds ?? [];
        const inYear = all.filter(
          ({ kind, on }) => kinds.includes(kind) && on >= yearUpTo(record.asOf) && on <= record.asOf,
        );
        const shown = new Set([
          ...opening.beside,
          ...opening.lines.flatMap(({ spans }) => spans.flatMap((span) => span.events)),
        ]);
        expect(shown).toEqual(new Set(inYear));
        for (const { spans } of opening.lines)
          for (const span of spans)
            expect(span.events.every(({ on }) => on >= span.from && on <= span.to)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
