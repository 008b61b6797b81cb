import { expect, test } from "vitest";
import { datesOf, milestoneGroups, nextMilestones, type MilestoneRow } from "./milestone-groups.ts";

const row = (rest: Partial<MilestoneRow>): MilestoneRow => ({
  milestoneId: "m1",
  own: true,
  kind: "program-entry",
  on: "2026-05-04",
  source: "own",
  subjectId: "e1",
  reason: null,
  replacesId: null,
  recordedAt: "2026-05-04T12:00:00Z",
  recordedByName: "Ana Lopez",
  replacedById: null,
  needsEvidence: false,
  evidence: [],
  ...rest,
});

test("a corrected date shows the value in force with the older ones behind it, the latest first", () => {
  const rows = [
    row({ milestoneId: "a", on: "2026-05-01", replacedById: "b" }),
    row({ milestoneId: "b", on: "2026-05-02", reason: "typed wrong", replacedById: "c" }),
    row({ milestoneId: "c", on: "2026-05-04", reason: "as on the form" }),
  ];
  const [group] = milestoneGroups(rows);
  expect(group?.entries).toHaveLength(1);
  expect(group?.entries[0]?.current.milestoneId).toBe("c");
  expect(group?.entries[0]?.older.map(({ milestoneId }) => milestoneId)).toEqual(["b", "a"]);
});

test("what was reported about VR does not mix with VR's own dates", () => {
  const groups = milestoneGroups([
    row({ milestoneId: "a", kind: "vr-application", source: "reported" }),
    row({ milestoneId: "b", kind: "vr-application", subjectId: "v1", own: false }),
  ]);
  expect(groups.map(({ subject, source, own }) => [subject, source, own])).toEqual([
    ["vr", "reported", true],
    ["vr", "own", false],
  ]);
});

test("two episodes and two jobs are groups of their own", () => {
  const groups = milestoneGroups([
    row({ milestoneId: "a" }),
    row({ milestoneId: "b", subjectId: "e2" }),
    row({ milestoneId: "c", kind: "job-start", subjectId: "j1" }),
    row({ milestoneId: "d", kind: "job-end", subjectId: "j1" }),
    row({ milestoneId: "e", kind: "job-start", subjectId: "j2" }),
  ]);
  expect(groups.map(({ subject, entries }) => [subject, entries.length])).toEqual([
    ["episode", 1],
    ["episode", 1],
    ["job", 2],
    ["job", 1],
  ]);
});

test("eligibility is offered once there is an application, the IPE once there is eligibility", () => {
  expect(nextMilestones("vr", "own", {})).toEqual(["vr-application"]);
  expect(nextMilestones("vr", "own", { "vr-application": "2026-06-24" })).toEqual([
    "vr-application-complete",
    "vr-eligibility",
    "vr-trial-work-start",
  ]);
  expect(
    nextMilestones("vr", "own", {
      "vr-application": "2026-06-24",
      "vr-application-complete": "2026-06-28",
      "vr-eligibility": "2026-08-19",
    }),
  ).toEqual(["vr-waitlist-placed", "vr-ipe-signed"]);
});

test("whoever is on the waiting list leaves it before an IPE is signed", () => {
  const dates = {
    "vr-application": "2026-06-24",
    "vr-application-complete": "2026-06-28",
    "vr-eligibility": "2026-08-19",
    "vr-waitlist-placed": "2026-08-20",
  };
  expect(nextMilestones("vr", "own", dates)).toEqual(["vr-waitlist-released"]);
});

test("a closure is recorded here only as reported, and nothing follows it", () => {
  const dates = {
    "vr-application": "2026-06-24",
    "vr-application-complete": "2026-06-28",
    "vr-eligibility": "2026-08-19",
    "vr-ipe-signed": "2026-09-01",
  };
  expect(nextMilestones("vr", "own", dates)).not.toContain("vr-closure");
  expect(nextMilestones("vr", "reported", dates)).toEqual(["vr-closure"]);
  expect(nextMilestones("vr", "reported", { ...dates, "vr-closure": "2026-11-01" })).toEqual([]);
});

test("a date that was taken back is corrected, not recorded anew, and does not count", () => {
  const [group] = milestoneGroups([row({ kind: "vr-application", on: null, subjectId: "v1" })]);
  expect(datesOf(group ?? { entries: [] })).toEqual({ "vr-application": null });
  expect(nextMilestones("vr", "own", { "vr-application": null })).toEqual([]);
});

test("what comes after the IPE is said by the agency of the case alone; a review again and again, the others once", () => {
  const dates = {
    "vr-application": "2026-06-24",
    "vr-application-complete": "2026-06-28",
    "vr-eligibility": "2026-08-19",
  };
  const signed = { ...dates, "vr-ipe-signed": "2026-09-01" };
  const later = ["vr-extended-services", "vr-paid-extended-start", "vr-outcome-achieved", "vr-ipe-review"];
  expect(nextMilestones("vr", "own", signed)).toEqual(later);
  expect(nextMilestones("vr", "own", { ...signed, "vr-ipe-review": "2027-09-01" })).toEqual(later);
  expect(nextMilestones("vr", "reported", signed)).toEqual(["vr-closure"]);
  const achieved = { ...signed, "vr-outcome-achieved": "2027-01-01" };
  expect(nextMilestones("vr", "own", achieved)).toContain("vr-exit-reported");
  expect(nextMilestones("vr", "own", { ...achieved, "vr-closure": "2027-02-01" })).toEqual([
    "vr-exit-reported",
  ]);
});
