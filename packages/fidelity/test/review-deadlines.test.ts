import { readFileSync } from "node:fs";
import { federalDefault, overlay, reviewSteps, type Jurisdiction } from "@ips/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reviewDeadlines, type ReviewDates } from "../src/index.ts";

type Case = {
  name: string;
  timetable: Jurisdiction["review"]["timetable"];
  reportOn: string | null;
  due: Record<string, string | null>;
};

const { visit, cases } = parse(
  readFileSync(new URL("../cases/review-deadlines.yaml", import.meta.url), "utf8"),
) as { visit: Omit<ReviewDates, "reportOn">; cases: Case[] };
const dueBy = (review: Pick<Jurisdiction["review"], "timetable" | "deadlines">, dates: ReviewDates) =>
  Object.fromEntries(reviewDeadlines(review, dates).map(({ step, due }) => [step, due]));

test.each(cases)("$name", ({ timetable, reportOn, due }) => {
  expect(dueBy({ timetable, deadlines: {} }, { ...visit, reportOn })).toEqual(due);
});

describe("an agency's own days", () => {
  const rows = [
    { from: "2026-01-01", value: 20, basis: "Contract 4.1" },
    { from: "2026-11-13", value: 10, basis: "Contract 4.2" },
  ];

  test("stand over those of the timetable it follows, and name what they rest on", () => {
    const { review } = overlay(federalDefault, {
      review: { timetable: "ips-grow", deadlines: { "deliver-report": rows } },
    });
    const found = reviewDeadlines(review, { ...visit, reportOn: null });
    expect(found.find(({ step }) => step === "deliver-report")).toMatchObject({
      due: "2026-12-03",
      length: 20,
      cite: { source: "Contract 4.1" },
    });
    expect(found.find(({ step }) => step === "send-snapshot")?.due).toBe("2026-10-29");
  });

  test("are those in force on the first day of the visit", () => {
    const review = { timetable: null, deadlines: { "deliver-report": rows } };
    const later = { visitFrom: "2026-11-13", visitTo: "2026-11-13", reportOn: null };
    expect(dueBy(review, later)).toEqual({ "deliver-report": "2026-11-23" });
    expect(dueBy(review, { ...later, visitFrom: "2025-12-31" })).toEqual({});
  });
});

test("every step of a timetable is listed once, in the order of the steps, with its source", () => {
  const timetable = fc.constantFrom<Jurisdiction["review"]["timetable"]>(null, "ips-grow", "oregon");
  fc.assert(
    fc.property(timetable, (each) => {
      const found = reviewDeadlines({ timetable: each, deadlines: {} }, { ...visit, reportOn: null });
      const places = found.map(({ step }) => reviewSteps.indexOf(step));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
      expect(found.every(({ cite }) => cite.source !== "" && cite.confidence === "single-source")).toBe(true);
    }),
  );
});
