import type { ClientOutput } from "@ips/contract";
import { expect, test } from "vitest";
import type { MilestoneGroup } from "./milestone-groups.ts";
import { shownGroups } from "./shown-groups.ts";

const episode = {
  episodeId: "e1",
  unitName: "Harbor East",
  referredOn: null,
  enteredOn: "2026-05-04",
  exitedOn: null,
  exitReason: null,
  treatmentTeam: null,
  specialist: null,
};
const aClient = (rest: Partial<ClientOutput>): ClientOutput => ({
  clientId: "c1",
  own: true,
  opened: null,
  number: "1",
  name: "Donna Rivera",
  identity: null,
  agencyName: "Harbor",
  unitName: "Harbor East",
  phase: "job-search",
  day: 1,
  episodes: [episode],
  specialist: null,
  vr: null,
  band: { sharedWith: [], receivedFrom: [] },
  findings: [],
  timeline: { from: "2026-05-04", to: "2026-11-21", events: [], limits: [] },
  counts: { contacts: 0, employerContacts: 0, jobs: 0 },
  can: {
    editIdentity: true,
    logContact: true,
    logEmployerContact: true,
    addJob: true,
    editPlan: true,
    sign: true,
    refer: true,
    editVrCase: false,
    closeEpisode: true,
    assign: false,
  },
  ...rest,
});
const aCase = (rest: Partial<NonNullable<ClientOutput["vr"]>>): NonNullable<ClientOutput["vr"]> => ({
  source: "own",
  caseId: "v1",
  agencyName: "State VR",
  officeName: "North Office",
  counselorName: null,
  counselor: null,
  status: "applicant",
  priority: null,
  appliedOn: null,
  applicationCompleteOn: null,
  eligibleOn: null,
  waitlistPlacedOn: null,
  waitlistReleasedOn: null,
  ipeSignedOn: null,
  closedOn: null,
  extensions: [],
  ...rest,
});
const aGroup = (rest: Partial<MilestoneGroup>): MilestoneGroup => ({
  key: "k",
  subject: "episode",
  subjectId: "e1",
  source: "own",
  own: true,
  entries: [],
  ...rest,
});

test("a program that was told nothing about VR can begin with the application", () => {
  const shown = shownGroups([aGroup({})], aClient({}), "ips", []);
  expect(shown.map(({ group, next }) => [group.subject, group.source, next[0]])).toEqual([
    ["episode", "own", "referral"],
    ["vr", "reported", "vr-application"],
  ]);
});

test("where VR has released its own dates, none is recorded beside them as reported", () => {
  const released = aGroup({ key: "r", subject: "vr", subjectId: "v1", own: false });
  const shown = shownGroups(
    [aGroup({}), released],
    aClient({ vr: aCase({ source: "released" }) }),
    "ips",
    [],
  );
  expect(shown.map(({ title, note, next }) => [title, note, next.length])).toEqual([
    ["IPS, Harbor East", null, 2],
    ["VR case", "On the record of State VR, North Office", 0],
  ]);
});

test("a VR office's own case stands first and can take its first date", () => {
  const shown = shownGroups([aGroup({ own: false })], aClient({ vr: aCase({}) }), "vr", []);
  expect(shown.map(({ group, next }) => [group.key, next])).toEqual([
    ["vr.v1.own.own", ["vr-application"]],
    ["k", []],
  ]);
});

test("a closed case or a closed episode takes no further dates", () => {
  expect(
    shownGroups(
      [aGroup({ subject: "vr", subjectId: "v1" })],
      aClient({ vr: aCase({ closedOn: "2026-10-01" }) }),
      "vr",
      [],
    )[0]?.next,
  ).toEqual([]);
  expect(
    shownGroups([aGroup({})], aClient({ episodes: [{ ...episode, exitedOn: "2026-10-01" }] }), "ips", []).map(
      ({ next }) => next,
    ),
  ).toEqual([[]]);
});
