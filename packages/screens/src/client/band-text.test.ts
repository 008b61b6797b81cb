import type { SharingBand } from "@ips/contract";
import { expect, test } from "vitest";
import { bandText } from "./band-text.ts";

const share: SharingBand["sharedWith"][number] = {
  agencyName: "State VR",
  unitName: "North Office",
  groups: ["identity", "job-search-plan", "jobs-and-wages"],
  expiresOn: "2027-03-01",
};
const today = "2026-11-21";

test("a record that nobody else sees says so", () => {
  const band = { sharedWith: [], receivedFrom: [] };
  expect(bandText({ own: true, band, ours: "program", today })).toEqual({
    shared: false,
    sentences: [{ text: "Only your program", what: null }],
  });
  expect(bandText({ own: true, band, ours: "office", today }).sentences).toEqual([
    { text: "Only your office", what: null },
  ]);
});

test("a shared record names who, until when and what", () => {
  expect(
    bandText({ own: true, band: { sharedWith: [share], receivedFrom: [] }, ours: "program", today }),
  ).toEqual({
    shared: true,
    sentences: [{ text: "Shared with State VR, North Office until Mar 1, 2027", what: "plan, jobs" }],
  });
});

test("what of the other agency is seen stands apart from who sees ours", () => {
  const band = {
    sharedWith: [],
    receivedFrom: [{ ...share, unitName: null, expiresOn: "2026-12-01", groups: ["identity" as const] }],
  };
  expect(bandText({ own: true, band, ours: "program", today }).sentences).toEqual([
    { text: "Only your program", what: null },
    { text: "You see from State VR until Dec 1", what: "name and contact" },
  ]);
});

test("the other agency's record says by whom it is shared, and nothing of who else sees it", () => {
  const band = { sharedWith: [], receivedFrom: [share] };
  expect(bandText({ own: false, band, ours: "office", today })).toEqual({
    shared: true,
    sentences: [{ text: "Shared with you by State VR, North Office until Mar 1, 2027", what: "plan, jobs" }],
  });
});
