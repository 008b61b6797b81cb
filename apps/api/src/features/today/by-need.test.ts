import type { TodayItem } from "@ips/contract";
import { expect, test } from "vitest";
import { byNeed } from "./by-need.ts";

const item = (
  name: string,
  kind: TodayItem["kind"],
  status: TodayItem["status"],
  daysLeft: number | null,
): TodayItem => ({
  id: name,
  kind,
  status,
  client: null,
  name,
  finding: null,
  text: null,
  due: null,
  daysLeft,
  who: null,
  action: "open-client",
  referralId: null,
  on: null,
  more: 0,
});

test("late stands before what was sent, that before what is due, and missing answers come last", () => {
  const items = [
    item("missing", "finding", "missing-answer", null),
    item("tomorrow", "plan-step", "due", 1),
    item("today", "finding", "due", 0),
    item("referral", "referral", "due", null),
    item("late", "finding", "overdue", -2),
    item("later", "plan-step", "overdue", -30),
  ];
  expect(items.toSorted(byNeed).map(({ name }) => name)).toEqual([
    "later",
    "late",
    "referral",
    "today",
    "tomorrow",
    "missing",
  ]);
});

test("referrals keep the order in which they came", () => {
  const items = [item("Zoe", "referral", "due", null), item("Abe", "referral", "due", null)];
  expect(items.toSorted(byNeed).map(({ name }) => name)).toEqual(["Zoe", "Abe"]);
});
