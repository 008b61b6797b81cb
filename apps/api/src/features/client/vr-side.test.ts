import { expect, test } from "vitest";
import type { LoadedMilestone } from "./load-milestones.ts";
import type { OpenRecord } from "./load-records.ts";
import type { LoadedVrCase } from "./load-vr.ts";
import { vrSide } from "./vr-side.ts";

const aRecord = (kind: "ips" | "vr", own: boolean): OpenRecord => ({
  clientId: kind,
  agencyId: `${kind} agency`,
  agencyName: kind === "ips" ? "Harbor" : "State VR",
  unitName: kind === "ips" ? "Harbor East" : "North Office",
  kind,
  own,
  groups: new Set(),
  planCoEdited: false,
  opened: null,
});
const aCase: LoadedVrCase = {
  clientId: "vr",
  caseId: "case",
  counselor: { staffId: "eric", name: "Eric Miller" },
  status: "eligible",
  priority: null,
  appliedOn: "2026-01-05",
  applicationCompleteOn: null,
  eligibleOn: "2026-02-01",
  waitlistPlacedOn: null,
  waitlistReleasedOn: null,
  ipeSignedOn: null,
  closedOn: null,
  extensions: [],
};
const told = (kind: LoadedMilestone["kind"], on: string, episode = "e2"): LoadedMilestone => ({
  clientId: "ips",
  milestoneId: `${kind} ${on}`,
  kind,
  source: "reported",
  subjectId: episode,
  on,
  reason: null,
  replacesId: null,
  replacedById: null,
  recordedAt: new Date("2026-01-01T00:00:00Z"),
  recordedByName: "Ana Lopez",
  evidence: [],
});
const episode = {
  clientId: "ips",
  episodeId: "e2",
  unitName: "Harbor East",
  referredOn: null,
  enteredOn: "2026-01-01",
  exitedOn: null,
  exitReason: null,
  treatmentTeam: null,
  specialist: null,
};
const nothing = {
  today: "2026-07-01",
  records: [aRecord("ips", true)],
  episodes: [episode],
  cases: [],
  reports: [],
  milestones: [],
};

test("nothing known is nothing shown", () => {
  expect(vrSide(nothing)).toBeNull();
});

test("a program shows what it was told, and the status those dates say", () => {
  const side = vrSide({
    ...nothing,
    reports: [{ clientId: "ips", counselorName: "E. Miller" }],
    milestones: [told("vr-application", "2026-01-09"), told("vr-eligibility", "2026-02-10")],
  });
  expect(side).toMatchObject({
    source: "reported",
    counselorName: "E. Miller",
    status: "eligible",
    appliedOn: "2026-01-09",
    eligibleOn: "2026-02-10",
    agencyName: null,
  });
});

test("what was told about an earlier episode is not told of this one", () => {
  expect(vrSide({ ...nothing, milestones: [told("vr-application", "2024-01-09", "e1")] })).toBeNull();
});

test("a released case of VR stands before what was told, with its office", () => {
  const side = vrSide({
    ...nothing,
    records: [aRecord("ips", true), aRecord("vr", false)],
    cases: [aCase],
    milestones: [told("vr-application", "2026-01-09")],
  });
  expect(side).toMatchObject({
    source: "released",
    officeName: "North Office",
    counselorName: "Eric Miller",
    appliedOn: "2026-01-05",
  });
});

test("for VR its own case is its own", () => {
  expect(
    vrSide({ ...nothing, records: [aRecord("vr", true), aRecord("ips", false)], cases: [aCase] }),
  ).toMatchObject({ source: "own", caseId: "case" });
});
