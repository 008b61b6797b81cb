import type { FindingView } from "@ips/contract";
import { expect, test } from "vitest";
import { openFindings, otherReading } from "./open-findings.ts";

const finding = (rest: Partial<FindingView>): FindingView => ({
  rule: "vr.ipe",
  ruleVersion: "0.1.0",
  status: "due",
  code: "vr.ipe.pending",
  due: "2026-12-04",
  daysLeft: 13,
  decidedLate: false,
  startEvent: null,
  leads: true,
  record: { table: "episode", id: "1" },
  facts: [],
  missing: [],
  figures: [],
  cites: [],
  ...rest,
});

test("overdue comes first, then what lacks an answer, then what is due soonest", () => {
  const late = finding({ status: "overdue", daysLeft: -4 });
  const missing = finding({ status: "missing-answer", daysLeft: null });
  const soon = finding({ daysLeft: 2 });
  const later = finding({ daysLeft: 40 });
  expect(openFindings([later, missing, soon, late])).toEqual([late, missing, soon, later]);
});

test("what is met, does not apply, or is the reading that does not lead is not open", () => {
  expect(
    openFindings([
      finding({ status: "met" }),
      finding({ status: "not-applicable" }),
      finding({ leads: false }),
    ]),
  ).toEqual([]);
});

test("the two readings of one question about one record belong together", () => {
  const leading = finding({ rule: "ips.first-employer-contact.from-entry" });
  const beside = finding({ rule: "ips.first-employer-contact.from-first-meeting", leads: false });
  const ofEarlierEpisode = finding({ ...beside, record: { table: "episode", id: "2" } });
  expect(otherReading([leading, ofEarlierEpisode, beside], leading)).toBe(beside);
  expect(otherReading([leading, finding({})], leading)).toBeUndefined();
});
