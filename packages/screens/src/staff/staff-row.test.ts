import { expect, test } from "vitest";
import { canBeEnded, type StaffMembership } from "./staff-row.ts";

const membership: StaffMembership = {
  membershipId: "1",
  role: "specialist",
  unitName: null,
  fromOn: "2026-01-01",
  toOn: null,
};

test.each([
  ["without a last day", null, true],
  ["with a last day to come", "2026-11-22", true],
  ["whose last day is today", "2026-11-21", false],
  ["that has ended", "2026-11-20", false],
])("a membership %s", (_, toOn, can) => {
  expect(canBeEnded({ ...membership, toOn }, "2026-11-21")).toBe(can);
});
