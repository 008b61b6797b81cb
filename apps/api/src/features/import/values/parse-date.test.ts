import fc from "fast-check";
import { addDays, isPlainDate } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { DateOrderEvidence, type DateOrder } from "./date-order.ts";
import { parseDate, type DateMeaning } from "./parse-date.ts";

const asOf = "2026-10-31";
const read = (text: string, order: DateOrder = "month-first", meaning: DateMeaning = "event") =>
  parseDate(text, { orders: new DateOrderEvidence().decide(order), asOf, meaning });

describe("parseDate reads the forms people write", () => {
  test.each([
    ["M/D/YYYY", "4/28/2026", "2026-04-28"],
    ["MM/DD/YY", "05/26/04", "2004-05-26"],
    ["M-D-YYYY", "4-28-2026", "2026-04-28"],
    ["ISO", "2026-04-28", "2026-04-28"],
    ["year first with strokes", "2026/4/8", "2026-04-08"],
    ["year first with points", "2026.04.08", "2026-04-08"],
    ["compact", "20260428", "2026-04-28"],
    ["day, short month", "3-Feb-2026", "2026-02-03"],
    ["day, short month, two-digit year", "3-Feb-26", "2026-02-03"],
    ["day, month, spaces", "3 February 2026", "2026-02-03"],
    ["month, day", "Feb 3, 2026", "2026-02-03"],
    ["month, ordinal", "February 3rd, 2026", "2026-02-03"],
    ["month with a point", "Sept. 9, 2026", "2026-09-09"],
    ["weekday before it", "Tuesday, February 3, 2026", "2026-02-03"],
    ["Spanish", "3 de febrero de 2026", "2026-02-03"],
    ["Spanish, short", "3-ago-2026", "2026-08-03"],
    ["with a time", "4/28/2026 0:00", "2026-04-28"],
    ["with a time of day", "4/28/2026 1:30:00 PM", "2026-04-28"],
    ["ISO with a time", "2026-04-28T00:00:00.000Z", "2026-04-28"],
    ["a spreadsheet's day number", "46140", "2026-04-28"],
    ["spaces around", "  4/28/2026 ", "2026-04-28"],
    ["a leap day", "2/29/2024", "2024-02-29"],
  ])("%s: %s", (_form, text, expected) => {
    expect(read(text)).toEqual({ ok: true, value: expected });
  });

  test("points are read in the order chosen too", () => {
    expect(read("28.4.2026", "day-first")).toEqual({ ok: true, value: "2026-04-28" });
    expect(read("3.4.26", "day-first")).toEqual({ ok: true, value: "2026-04-03" });
  });

  test.each([
    "13/45/2026",
    "2/30/1988",
    "2/29/2026",
    "0/5/2026",
    "5/0/2026",
    "99999999",
    "tomorrow",
    "4/28",
    "April 2026",
    "Feb 30, 2026",
    "4/28/206",
    "5/6/0206",
    "2026-13-01",
    "3-Foo-2026",
    "12345678901",
    "=A1",
    "4/28-2026",
  ])("%s is no day of the calendar", (text) => {
    expect(read(text)).toEqual({ ok: false, reason: "impossible-date" });
  });
});

describe("parseDate finds the century of a two-digit year", () => {
  test.each([
    ["an event of this year", "06/07/26", "event", "2026-06-07"],
    ["an event of next year is ahead, not a century back", "06/07/27", "event", "2027-06-07"],
    ["an event twenty years ahead", "1/1/46", "event", "2046-01-01"],
    ["an event further ahead is behind", "1/1/47", "event", "1947-01-01"],
    ["a birth is never ahead", "7/23/64", "birth", "1964-07-23"],
    ["a birth of this century", "05/26/04", "birth", "2004-05-26"],
    ["a birth on the day itself", "10/31/26", "birth", "2026-10-31"],
    ["a birth on the next day was a century ago", "11/1/26", "birth", "1926-11-01"],
  ] as const)("%s", (_case, text, meaning, expected) => {
    expect(read(text, "month-first", meaning)).toEqual({ ok: true, value: expected });
  });
});

describe("parseDate in a file whose rows contradict one another", () => {
  const evidence = new DateOrderEvidence();
  for (const text of ["4/28/2026", "28/4/2026"]) evidence.add(text);
  const how = { orders: evidence.decide(), asOf, meaning: "event" } as const;

  test("reads what can only be read one way", () => {
    expect(parseDate("4/28/2026", how)).toEqual({ ok: true, value: "2026-04-28" });
    expect(parseDate("28/4/2026", how)).toEqual({ ok: true, value: "2026-04-28" });
    expect(parseDate("4/4/2026", how)).toEqual({ ok: true, value: "2026-04-04" });
  });

  test("refuses what could be read both ways", () => {
    expect(parseDate("3/4/2026", how)).toEqual({ ok: false, reason: "ambiguous-date" });
  });
});

const anyDay = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays("1930-01-01", days));
const parts = (iso: string) => iso.split("-").map(Number) as [number, number, number];

describe("parseDate, for any day", () => {
  test("each form reads back as the day it was written from", () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year, month, day] = parts(iso);
        expect(read(iso)).toEqual({ ok: true, value: iso });
        expect(read(`${month}/${day}/${year}`)).toEqual({ ok: true, value: iso });
        expect(read(`${day}/${month}/${year}`, "day-first")).toEqual({ ok: true, value: iso });
      }),
    );
  });

  test("nothing that is typed makes it throw, and what it answers is a day of the calendar", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = read(text);
        expect(result.ok ? isPlainDate(result.value) : true).toBe(true);
      }),
    );
  });
});
