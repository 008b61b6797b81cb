import { expect, test } from "vitest";
import {
  emptyText,
  fteText,
  lineText,
  practiceText,
  saidText,
  spanRows,
  spanText,
  staffText,
} from "./point-text.ts";

const today = "2026-11-21";
const monthly = {
  over: "months",
  each: "program",
  recorded: true,
  since: "2025-11-22",
  counted: 4,
  of: 6,
  enough: 6,
  days: 5,
  months: 6,
} as const;

test("a point says in how many spans it was kept, and from how many on a weekly one is taken as kept", () => {
  expect(practiceText("supervisor-role.field-mentoring", monthly, today)).toBe("4 of 6 months.");
  expect(
    practiceText(
      "team-contact.weekly-meetings",
      { ...monthly, over: "weeks", each: "specialist", counted: 20, of: 52, enough: 46.8 },
      today,
    ),
  ).toBe(
    "20 of 52 weeks, counted for each specialist. It is taken as kept weekly from 47 on, which leaves room for holidays.",
  );
});

test("what counts by the year, and meetings a month, are said as such", () => {
  expect(
    practiceText("competitive-focus.work-stories", { ...monthly, over: "year", counted: 1, of: 2 }, today),
  ).toBe("On 1 day of the year; 2 are asked for.");
  expect(practiceText("group-meetings-a-month", { ...monthly, days: 24 }, today)).toBe(
    "Held on 24 days in 6 months: 4 a month.",
  );
});

test("a point of which nothing is recorded says since when, and does not blame", () => {
  expect(practiceText("log-review", { ...monthly, recorded: false }, today)).toContain(
    "Nothing of this kind is on record since Nov 22, 2025",
  );
});

test("spans, lines, working time and answers are said in a few words", () => {
  expect(lineText([{ kept: true }, { kept: false }])).toBe("1 of 2");
  expect(spanText({ from: "2026-06-01", to: "2026-06-30" }, today)).toBe("Jun 1 to Jun 30");
  expect([fteText(1), fteText(0.5), fteText(null)]).toEqual([
    "full time",
    "50 % of full time",
    "not on record",
  ]);
  expect([saidText(true), saidText(false), saidText(null)]).toEqual(["yes", "no", "not known"]);
});

test("spans in a row of which nothing is recorded are one row, the latest first", () => {
  const span = (from: string, kept: boolean) => ({ from, to: from, kept, events: [] });
  const rows = spanRows([
    span("2026-05-01", false),
    span("2026-05-08", false),
    span("2026-05-15", true),
    span("2026-05-22", true),
    span("2026-05-29", false),
  ]);
  expect(rows.map(({ from, to, count }) => [from, to, count])).toEqual([
    ["2026-05-29", "2026-05-29", 1],
    ["2026-05-22", "2026-05-22", 1],
    ["2026-05-15", "2026-05-15", 1],
    ["2026-05-01", "2026-05-08", 2],
  ]);
  expect([emptyText(1, "weeks"), emptyText(5, "weeks")]).toEqual(["Nothing yet", "Nothing yet in 5 weeks"]);
});

test("the supervisor's time stands beside what one to ten asks for", () => {
  const one = (role: "specialist" | "ips-supervisor", fte: number) => ({
    staffId: "01980000-0000-7000-8000-000000000000",
    name: "Denise",
    role,
    fte,
    from: null,
    until: null,
    counts: true,
  });
  expect(
    staffText("supervisor-role.enough-time", [
      one("ips-supervisor", 0.5),
      one("specialist", 1),
      one("specialist", 0.6),
    ]),
  ).toBe(
    "0.5 full-time positions of supervision for 1.6 full-time positions of specialists. One to ten asks for 0.16.",
  );
  expect(staffText("unit-leader", [])).toBe("Nobody on the last day.");
});
