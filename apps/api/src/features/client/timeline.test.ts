import type { Finding, MilestoneKind } from "@ips/domain";
import { describe, expect, test } from "vitest";
import type { ActivityDay } from "./load-activity.ts";
import type { LoadedMilestone } from "./load-milestones.ts";
import { timeline } from "./timeline.ts";

const aMilestone = (
  kind: MilestoneKind,
  on: string | null,
  rest: Partial<LoadedMilestone> = {},
): LoadedMilestone => ({
  clientId: "program",
  milestoneId: `${kind} ${on}`,
  kind,
  source: "own",
  subjectId: "e1",
  on,
  reason: null,
  replacesId: null,
  replacedById: null,
  recordedAt: new Date("2026-01-01T00:00:00Z"),
  recordedByName: "Ana Lopez",
  evidence: [],
  ...rest,
});
const aDay = (kind: ActivityDay["kind"], on: string, rest: Partial<ActivityDay> = {}): ActivityDay => ({
  kind,
  clientId: "program",
  on,
  span: "day",
  id: `${kind} ${on}`,
  times: 1,
  detail: null,
  ...rest,
});
const ipeClock = (rest: Partial<Finding> = {}): Finding =>
  ({
    rule: "vr.ipe",
    status: "overdue",
    due: "2026-06-14",
    leads: true,
    startEvent: "vr-eligibility",
    facts: [
      { key: "vr-eligibility", value: { kind: "date", value: "2026-03-16" } },
      { key: "vr-ipe-signed", value: null },
    ],
    ...rest,
  }) as Finding;

const drawn = (given: Partial<Parameters<typeof timeline>[0]>) =>
  timeline({
    today: "2026-07-01",
    milestones: [],
    days: [],
    findings: [],
    vrRecords: new Set(["vr"]),
    ...given,
  });

describe("events", () => {
  test("both tracks stand on one line in the order of days", () => {
    const { events } = drawn({
      milestones: [aMilestone("vr-application", "2026-02-01"), aMilestone("program-entry", "2026-01-10")],
      days: [aDay("employer-contact", "2026-01-20", { detail: "Kessler Hardware" })],
    });
    expect(events.map(({ on, track, kind, detail }) => [on, track, kind, detail])).toEqual([
      ["2026-01-10", "ips", "program-entry", null],
      ["2026-01-20", "ips", "employer-contact", "Kessler Hardware"],
      ["2026-02-01", "vr", "vr-application", null],
    ]);
  });

  test("of a corrected date only the value in force is drawn, marked as corrected", () => {
    const { events } = drawn({
      milestones: [
        aMilestone("program-entry", "2026-01-10", { milestoneId: "old", replacedById: "new" }),
        aMilestone("program-entry", "2026-01-12", { milestoneId: "new", replacesId: "old" }),
      ],
    });
    expect(events).toMatchObject([{ id: "new", on: "2026-01-12", corrected: true }]);
  });

  test("a date recorded by mistake and taken back is not drawn", () => {
    expect(drawn({ milestones: [aMilestone("program-exit", null, { replacesId: "x" })] }).events).toEqual([]);
  });

  test("what a program was told gives way to VR's own date", () => {
    const { events } = drawn({
      milestones: [
        aMilestone("vr-eligibility", "2026-03-01", { source: "reported" }),
        aMilestone("vr-eligibility", "2026-03-04", { clientId: "vr" }),
        aMilestone("vr-application", "2026-02-01", { source: "reported" }),
      ],
    });
    expect(events.map(({ kind, on, source }) => [kind, on, source])).toEqual([
      ["vr-application", "2026-02-01", "reported"],
      ["vr-eligibility", "2026-03-04", "own"],
    ]);
  });

  test("contacts of a VR counselor stand on the VR track, several on a day as one with their number", () => {
    const { events } = drawn({
      days: [aDay("contact", "2026-03-01", { clientId: "vr", times: 2 }), aDay("contact", "2026-03-02")],
    });
    expect(events.map(({ track, detail }) => [track, detail])).toEqual([
      ["vr", "2"],
      ["ips", null],
    ]);
  });

  test("a month of longer ago says how often, of employers too", () => {
    const { events } = drawn({
      days: [
        aDay("employer-contact", "2026-01-30", { span: "month", times: 3 }),
        aDay("contact", "2026-01-31", { span: "month", times: 12 }),
      ],
    });
    expect(events.map(({ kind, span, detail }) => [kind, span, detail])).toEqual([
      ["employer-contact", "month", "3"],
      ["contact", "month", "12"],
    ]);
  });
});

describe("limits", () => {
  test("a clock that runs is drawn from its start to its limit", () => {
    expect(drawn({ findings: [ipeClock()] }).limits).toEqual([
      { rule: "vr.ipe", track: "vr", from: "2026-03-16", to: "2026-06-14", metOn: null, status: "overdue" },
    ]);
  });

  test("a clock that was met says when", () => {
    const met = ipeClock({
      status: "met",
      facts: [
        { key: "vr-eligibility", value: { kind: "date", value: "2026-03-16" } },
        { key: "vr-ipe-signed", value: { kind: "date", value: "2026-05-01" } },
      ],
    });
    expect(drawn({ findings: [met] }).limits).toMatchObject([{ metOn: "2026-05-01", status: "met" }]);
  });

  test("the reading that does not lead is left to the list of findings", () => {
    expect(drawn({ findings: [ipeClock({ leads: false })] }).limits).toEqual([]);
  });
});

test("the line reaches from the first day to today, or to the last limit ahead", () => {
  expect(drawn({ milestones: [aMilestone("program-entry", "2026-01-10")] })).toMatchObject({
    from: "2026-01-10",
    to: "2026-07-01",
  });
  expect(drawn({ findings: [ipeClock({ due: "2026-09-01" })] })).toMatchObject({
    from: "2026-03-16",
    to: "2026-09-01",
  });
  expect(drawn({})).toMatchObject({ from: "2026-07-01", to: "2026-07-01" });
});
