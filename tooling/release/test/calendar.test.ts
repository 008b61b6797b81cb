import {
  addDays,
  addMonthsRoundingDown,
  daysBetween,
  extendedServicesEnd,
  isPlainDate,
  longestReleaseExpiry,
  federalDefault,
  monthOf,
  quarterOf,
  readClock,
  rsa911Due,
  vrClockDefinitions,
  vrClocks,
} from "@ips/domain";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { recentDates, turningDays } from "../src/inputs/dates.ts";

const day = fc.oneof(fc.constantFrom(...turningDays), recentDates.day);

describe("at leap days, month ends and year ends", () => {
  test.each(vrClocks)("the clock %s ends on the day that the calendar says", (id) => {
    const clock = vrClockDefinitions[id];
    fc.assert(
      fc.property(day, (startedOn) => {
        const read = readClock(clock, { startedOn, doneOn: null }, startedOn);
        const length = clock.length.at(startedOn);
        if (!read.ok || !length.ok) throw new Error(`${id} has no figure on ${startedOn}`);
        const { unit, value } = length.value.use;
        const expected = Temporal.PlainDate.from(startedOn).add(
          unit === "months" ? { months: value } : { days: value },
          { overflow: "constrain" },
        );
        expect(read.value.due).toBe(expected.toString());
        expect(read.value.daysLeft).toBe(daysBetween(startedOn, read.value.due));
      }),
      { numRuns: 60 },
    );
  });

  test("a clock that starts a day later never ends earlier", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vrClocks), day, (id, startedOn) => {
        const due = (from: string) => {
          const read = readClock(vrClockDefinitions[id], { startedOn: from, doneOn: null }, from);
          return read.ok ? read.value.due : "";
        };
        expect(due(addDays(startedOn, 1)) >= due(startedOn)).toBe(true);
      }),
    );
  });

  test("a year from February 29 is February 28, and four years on it is February 29 again", () => {
    expect(addMonthsRoundingDown("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonthsRoundingDown("2024-02-29", 48)).toBe("2028-02-29");
    expect(addMonthsRoundingDown("2096-02-29", 48)).toBe("2100-02-28");
  });

  test("a release runs a year at most, whatever day it begins on", () => {
    fc.assert(
      fc.property(day, (from) => {
        const last = longestReleaseExpiry(from, federalDefault);
        expect([365, 364]).toContain(daysBetween(from, last));
        expect(addDays(last, 1) <= addMonthsRoundingDown(from, 12)).toBe(true);
      }),
    );
  });

  test("quarters follow each other without a gap, and each day's month begins its date", () => {
    fc.assert(
      fc.property(day, (date) => {
        const { from, to } = quarterOf(date);
        expect(from <= date && date <= to).toBe(true);
        expect(quarterOf(addDays(to, 1)).from).toBe(addDays(to, 1));
        expect(quarterOf(addDays(from, -1)).to).toBe(addDays(from, -1));
        expect(date.startsWith(monthOf(date))).toBe(true);
      }),
    );
  });

  test("the report of a quarter is due after it, on a day that the calendar has", () => {
    fc.assert(
      fc.property(day, (date) => {
        const due = rsa911Due(date);
        if (!due.ok) throw new Error(`no report is known for ${date}`);
        expect(isPlainDate(due.value)).toBe(true);
        expect(due.value > quarterOf(date).to).toBe(true);
      }),
    );
  });

  test("somebody born on February 29 has a last day of youth", () => {
    const end = extendedServicesEnd({
      bornOn: "2004-02-29",
      mostSignificant: true,
      transitionedOn: "2026-01-15",
    });
    expect(end.ok && end.value).toEqual({ endsOn: "2029-02-28", by: "twenty-fifth-birthday" });
  });
});
