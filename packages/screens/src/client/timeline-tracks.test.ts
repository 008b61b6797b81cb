import type { TimelineView } from "@ips/contract";
import { expect, test } from "vitest";
import { timelineTracks } from "./timeline-tracks.ts";

const today = "2026-11-21";
const event = (rest: Partial<TimelineView["events"][number]>): TimelineView["events"][number] => ({
  id: "e1",
  track: "ips",
  kind: "program-entry",
  on: "2026-05-04",
  source: "own",
  corrected: false,
  span: "day",
  detail: null,
  ...rest,
});
const limit = (rest: Partial<TimelineView["limits"][number]>): TimelineView["limits"][number] => ({
  rule: "vr.ipe",
  track: "vr",
  from: "2026-08-19",
  to: "2026-11-17",
  metOn: null,
  status: "overdue",
  ...rest,
});
const view = (events: TimelineView["events"], limits: TimelineView["limits"] = []): TimelineView => ({
  from: "2026-05-04",
  to: today,
  events,
  limits,
});

test("a track of which nothing is known is not drawn", () => {
  expect(timelineTracks(view([event({})]), "c1", today).map(({ name }) => name)).toEqual(["IPS"]);
});

test("a date has its word beside it, a contact is a small dot", () => {
  const [ips] = timelineTracks(
    view([event({}), event({ id: "e2", kind: "contact", detail: "2" })]),
    "c1",
    today,
  );
  expect(ips?.events).toMatchObject([
    { label: "entry", text: "Program entry, Mon, May 4", record: { href: "/clients/c1/dates" } },
    { minor: true, what: "2 contacts", record: { href: "/clients/c1/contacts" } },
  ]);
});

test("a month of longer ago is a dot with its number and the name of the month", () => {
  const [ips] = timelineTracks(
    view([
      event({ kind: "contact", on: "2025-12-30", span: "month", detail: "12" }),
      event({ id: "e2", kind: "employer-contact", on: "2026-01-28", span: "month", detail: "3" }),
    ]),
    "c1",
    today,
  );
  expect(ips?.events.map(({ text }) => text)).toEqual([
    "12 contacts, December 2025",
    "3 employer contacts, January 2026",
  ]);
});

test("what was only reported, or corrected, says so", () => {
  const [vr] = timelineTracks(
    view([event({ track: "vr", kind: "vr-application", source: "reported", corrected: true })]),
    "c1",
    today,
  );
  expect(vr?.events[0]?.what).toBe("VR application (as reported, corrected)");
});

test("a limit that has passed says by how much", () => {
  const [vr] = timelineTracks(view([], [limit({})]), "c1", today);
  expect(vr?.limits[0]).toMatchObject({
    label: "IPE due Nov 17 · 4 days late",
    status: "overdue",
    stateText: "Overdue",
  });
});

test("a limit that was met says in how many of how many days, and a late one that it was late", () => {
  const met = timelineTracks(view([], [limit({ status: "met", metOn: "2026-10-01" })]), "c1", today);
  expect(met[0]?.limits[0]?.label).toBe("IPE met in 43 of 90 days");
  const late = timelineTracks(view([], [limit({ status: "met", metOn: "2026-11-20" })]), "c1", today);
  expect(late[0]?.limits[0]?.label).toBe("IPE met in 93 days, the limit was 90");
});

test("a limit that still runs says how much time is left", () => {
  const [vr] = timelineTracks(view([], [limit({ to: "2026-12-04", status: "due" })]), "c1", today);
  expect(vr?.limits[0]).toMatchObject({ label: "IPE due Dec 4 · in 13 days", status: "due" });
});
