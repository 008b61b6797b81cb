import type { ClientOutput } from "@ips/contract";
import { permissionsOf } from "@ips/policy";
import type { Role } from "@ips/domain";
import { expect, test } from "vitest";
import { clientTabs } from "./client-tabs.ts";

const share = (groups: ClientOutput["band"]["receivedFrom"][number]["groups"]) => ({
  agencyName: "Harbor",
  unitName: null,
  groups,
  expiresOn: "2027-03-01",
});
const aClient = (rest: Partial<ClientOutput>): ClientOutput => ({
  clientId: "c1",
  own: true,
  opened: null,
  number: "1",
  name: "Donna Rivera",
  identity: null,
  agencyName: "Harbor",
  unitName: null,
  phase: null,
  day: null,
  episodes: [],
  specialist: null,
  vr: null,
  band: { sharedWith: [], receivedFrom: [] },
  findings: [],
  timeline: { from: "2026-05-04", to: "2026-11-21", events: [], limits: [] },
  counts: { contacts: 3, employerContacts: 2, jobs: 1 },
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
const pages = (client: ClientOutput, role: Role, side: "ips" | "vr") =>
  clientTabs(client, (permission) => permissionsOf(role).includes(permission), side).map(({ text }) => text);

test("a specialist has every page of the program's own record", () => {
  expect(pages(aClient({}), "specialist", "ips")).toEqual([
    "Overview",
    "Plan",
    "Crosswalk",
    "Contacts",
    "Employers",
    "Jobs",
    "Dates",
    "Sharing",
    "Referral",
    "Received copies",
    "History",
  ]);
});

test("a VR counselor without a release has the own record and no hint of a plan", () => {
  expect(pages(aClient({}), "vr-counselor", "vr")).toEqual([
    "Overview",
    "Crosswalk",
    "Contacts",
    "Employers",
    "Jobs",
    "Dates",
    "Sharing",
    "VR case",
    "Received copies",
    "History",
  ]);
});

test("a released plan is there", () => {
  const client = aClient({
    band: { sharedWith: [], receivedFrom: [share(["identity", "job-search-plan"])] },
  });
  expect(pages(client, "vr-counselor", "vr")).toContain("Plan");
});

test("of another agency's record only what was released is there", () => {
  const client = aClient({
    own: false,
    counts: { contacts: null, employerContacts: 2, jobs: null },
    band: { sharedWith: [], receivedFrom: [share(["identity", "employer-contacts"])] },
  });
  expect(pages(client, "vr-counselor", "vr")).toEqual(["Overview", "Crosswalk", "Employers", "Dates"]);
});

test("a practitioner reads, and has no page for sharing or referring", () => {
  expect(pages(aClient({}), "practitioner", "ips")).toEqual([
    "Overview",
    "Plan",
    "Crosswalk",
    "Contacts",
    "Employers",
    "Jobs",
    "Dates",
    "Received copies",
    "History",
  ]);
});
