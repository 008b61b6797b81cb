import { expect, test } from "vitest";
import { entryOf } from "./entry-of.ts";
import type { MilestoneRow } from "./milestone-groups.ts";

const row = (rest: Partial<MilestoneRow> & { milestoneId: string }): MilestoneRow => ({
  own: true,
  kind: "vr-application",
  on: "2026-03-02",
  source: "own",
  subjectId: "case",
  reason: null,
  recordedAt: "2026-03-02T15:00:00Z",
  recordedByName: "Eric Miller",
  replacesId: null,
  replacedById: null,
  needsEvidence: false,
  evidence: [],
  ...rest,
});

test("of two sides that tell of a date, the one that says this day is meant", () => {
  const rows = [
    row({ milestoneId: "own" }),
    row({ milestoneId: "told", source: "reported", subjectId: "episode", on: "2026-03-05" }),
  ];
  const found = (on: string, subjectId: string | null) =>
    entryOf(rows, { kind: "vr-application", on, subjectId })?.current.milestoneId;
  expect(found("2026-03-02", "case")).toBe("own");
  expect(found("2026-03-05", null)).toBe("told");
  // The page is a moment older than the dates: the same case is still the same case.
  expect(found("2026-03-09", "case")).toBe("own");
});

test("a date comes with what stood there before, and one of another kind is not meant", () => {
  const rows = [
    row({ milestoneId: "first", on: "2026-03-01", replacedById: "second" }),
    row({ milestoneId: "second", replacesId: "first" }),
  ];
  const entry = entryOf(rows, { kind: "vr-application", on: "2026-03-02", subjectId: "case" });
  expect(entry?.older.map(({ milestoneId }) => milestoneId)).toEqual(["first"]);
  expect(entryOf(rows, { kind: "vr-closure", on: "2026-03-02", subjectId: "case" })).toBeUndefined();
});
