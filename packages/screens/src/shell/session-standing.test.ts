import { expect, test } from "vitest";
import { sessionStanding } from "./session-standing.ts";
import type { ActiveSession } from "./session.tsx";

const loaded: ActiveSession = {
  user: { userId: "u1", name: "Ana Lopez", email: "ana@lakeside.example" },
  active: {
    membershipId: "m1",
    agencyName: "Lakeside",
    agencyKind: "ips",
    unitName: "Lakeside IPS",
    role: "specialist",
    agencyId: "a1",
    staffId: "s1",
    unitIds: ["n1"],
    units: [{ unitId: "n1", name: "Lakeside IPS" }],
    permissions: ["today.read"],
    portal: "supervisor",
  },
  memberships: [],
  today: "2026-11-21",
  timeZone: "America/New_York",
  demo: false,
  now: "2026-11-21T15:00:00Z",
  endsAt: "2026-11-22T03:00:00Z",
  idleEndsAt: "2026-11-21T15:30:00Z",
  mustEnrol: false,
};

test("until the server has spoken, the page shows what it was opened with", () => {
  expect(sessionStanding(loaded, undefined)).toEqual({ kind: "same", portal: "supervisor", session: loaded });
});

test("after midnight the page knows the new day", () => {
  expect(sessionStanding(loaded, { ...loaded, today: "2026-11-22" })).toMatchObject({
    kind: "same",
    session: { today: "2026-11-22" },
  });
});

test("another membership in another tab makes the page leave, for that membership's portal", () => {
  const other = { ...loaded, active: { ...loaded.active, membershipId: "m2", portal: "counselor" as const } };
  expect(sessionStanding(loaded, other)).toEqual({
    kind: "other-membership",
    portal: "counselor",
    session: loaded,
  });
});

test("another person in another tab makes the page leave", () => {
  expect(sessionStanding(loaded, { ...loaded, user: { ...loaded.user, userId: "u2" } }).kind).toBe(
    "other-membership",
  );
});

test("a membership that has ended is noticed, and nothing new is shown", () => {
  expect(sessionStanding(loaded, { ...loaded, active: null })).toEqual({
    kind: "no-membership",
    portal: "supervisor",
    session: loaded,
  });
});
