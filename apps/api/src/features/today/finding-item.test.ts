import type { Finding } from "@ips/domain";
import { expect, test } from "vitest";
import type { JudgedPerson } from "../caseload/judge-people.ts";
import { findingItem } from "./finding-item.ts";

const finding = (rule: Finding["rule"], status: Finding["status"], daysLeft: number | null) =>
  ({ rule, status, daysLeft, due: "2026-11-17", leads: true }) as Finding;
const person = (findings: Finding[], rest: Partial<JudgedPerson> = {}): JudgedPerson => ({
  clientId: "donna",
  name: "Donna Rivera",
  lastName: "Rivera",
  number: "H-1003",
  unitId: "east",
  open: true,
  phase: "job-search",
  staff: { staffId: "ana", name: "Ana Lopez" },
  enteredOn: null,
  vrStatus: null,
  lastContactOn: null,
  reportedCounselor: null,
  linked: [],
  findings,
  ...rest,
});

test("a person has one row: the most urgent finding, and how many more stand behind it", () => {
  const placed = findingItem(
    person([
      finding("vr.ipe", "overdue", -4),
      finding("plan.review", "due", 9),
      finding("release.expiry", "due", 60),
    ]),
    "ips",
  );
  expect(placed).toMatchObject({
    group: "now",
    item: { status: "overdue", name: "Donna Rivera", daysLeft: -4, more: 1, action: "open-plan" },
  });
});

test("whose turn it is: VR's clock names the VR side, the program's own its specialist", () => {
  const linked = [
    { clientId: "vr", agencyId: "state", agencyName: "State VR", kind: "vr" as const, groups: [] },
  ];
  expect(findingItem(person([finding("vr.ipe", "overdue", -4)], { linked }), "ips")?.item.who).toBe(
    "State VR",
  );
  expect(
    findingItem(person([finding("vr.ipe", "overdue", -4)], { reportedCounselor: "E. Miller" }), "ips")?.item
      .who,
  ).toBe("E. Miller");
  expect(
    findingItem(person([finding("ips.first-employer-contact.from-entry", "overdue", -4)], { linked }), "ips")
      ?.item.who,
  ).toBe("Ana Lopez");
  expect(findingItem(person([finding("release.expiry", "due", 1)], { linked }), "ips")?.item.who).toBe(
    "Ana Lopez",
  );
});

test("each side is sent to where it can do something", () => {
  expect(findingItem(person([finding("vr.ipe", "overdue", -4)]), "vr")?.item.action).toBe("record-ipe");
  expect(
    findingItem(person([finding("ips.first-employer-contact.from-entry", "overdue", -4)]), "vr")?.item.action,
  ).toBe("open-client");
});

test("what lies far ahead, or nothing at all, makes no row", () => {
  expect(findingItem(person([finding("vr.ipe", "due", 60)]), "ips")).toBeNull();
  expect(findingItem(person([]), "ips")).toBeNull();
});
