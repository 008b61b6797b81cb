import { expect, test } from "vitest";
import { estimateItems, ips25, nearestGains, noEvidence } from "../src/index.ts";

const estimates = estimateItems(ips25, {
  ...noEvidence(),
  caseload: { open: 21, specialistsFte: 1 },
  workingTime: { employmentHours: 60, scheduledHours: 100 },
  community: [{ specialist: "a", communityHours: 64, scheduledHours: 100 }],
});

test("what is nearest to its next score comes first", () => {
  expect(nearestGains(estimates, 3).map(({ item }) => item)).toEqual([24, 1, 2]);
});

test("no more than asked for, and nothing of items that a reviewer has to judge", () => {
  expect(nearestGains(estimates, 1)).toHaveLength(1);
  expect(nearestGains(estimateItems(ips25, noEvidence()), 25)).toEqual([]);
});

test("an item at its highest has no next score", () => {
  const full = estimateItems(ips25, { ...noEvidence(), caseload: { open: 20, specialistsFte: 1 } });
  expect(nearestGains(full, 25)).toEqual([]);
});
