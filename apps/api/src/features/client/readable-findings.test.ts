import type { DataGroup, Finding, RuleId } from "@ips/domain";
import { expect, test } from "vitest";
import { readableFindings, type RecordFindings } from "./readable-findings.ts";

const aFinding = (rule: RuleId, daysLeft: number): Finding => ({
  rule,
  ruleVersion: "0.1.0",
  status: "due",
  code: "plan.review.due-soon",
  due: null,
  daysLeft,
  decidedLate: false,
  startEvent: null,
  leads: true,
  record: null,
  facts: [],
  missing: [],
  figures: [],
  cites: [],
});

const everyRule: RuleId[] = [
  "vr.eligibility-decision",
  "vr.ipe",
  "ips.first-employer-contact.from-entry",
  "ips.first-employer-contact.from-first-meeting",
  "release.expiry",
  "plan.review",
];
const everyGroup: DataGroup[] = [
  "identity",
  "referral-and-eligibility",
  "employer-contacts",
  "case-notes",
  "job-search-plan",
  "ipe-and-vr-services",
];
const record = (kind: "ips" | "vr", daysLeft: number, groups: DataGroup[] = everyGroup): RecordFindings => ({
  kind,
  groups: new Set(groups),
  findings: everyRule.map((rule) => aFinding(rule, daysLeft)),
});
const told = (findings: Finding[]) => findings.map(({ rule, daysLeft }) => `${rule} ${daysLeft}`).toSorted();

test("an IPS reader alone sees its own rules and the VR clocks it was told about", () => {
  expect(told(readableFindings(record("ips", 1), []))).toEqual(
    everyRule.map((rule) => `${rule} 1`).toSorted(),
  );
});

test("a VR reader alone sees the VR clocks and its own releases, nothing of a program", () => {
  expect(told(readableFindings(record("vr", 2), []))).toEqual([
    "release.expiry 2",
    "vr.eligibility-decision 2",
    "vr.ipe 2",
  ]);
});

test("VR's own case, once released, stands instead of what the program was told", () => {
  expect(told(readableFindings(record("ips", 1), [record("vr", 2, ["ipe-and-vr-services"])]))).toEqual([
    "ips.first-employer-contact.from-entry 1",
    "ips.first-employer-contact.from-first-meeting 1",
    "plan.review 1",
    "release.expiry 1",
    "vr.eligibility-decision 2",
    "vr.ipe 2",
  ]);
});

test("without employer contacts a VR reader is not told that no employer was met", () => {
  const program = record("ips", 1, ["identity", "referral-and-eligibility", "job-search-plan"]);
  expect(told(readableFindings(record("vr", 2), [program]))).toEqual([
    "plan.review 1",
    "release.expiry 2",
    "vr.eligibility-decision 2",
    "vr.ipe 2",
  ]);
});

test("without case notes the reading from the first meeting is left out", () => {
  const program = record("ips", 1, ["referral-and-eligibility", "employer-contacts"]);
  expect(told(readableFindings(record("vr", 2), [program]))).toContain(
    "ips.first-employer-contact.from-entry 1",
  );
  expect(told(readableFindings(record("vr", 2), [program]))).not.toContain(
    "ips.first-employer-contact.from-first-meeting 1",
  );
});

test("a release of the other side is not judged here", () => {
  const others = told(readableFindings(record("vr", 2), [record("ips", 1)]));
  expect(others.filter((line) => line.startsWith("release.expiry"))).toEqual(["release.expiry 2"]);
});

test("a role that reads no employer contacts is not told that there are none", () => {
  const planner = record("ips", 1, [
    "identity",
    "referral-and-eligibility",
    "job-search-plan",
    "ipe-and-vr-services",
  ]);
  expect(told(readableFindings(planner, []))).toEqual([
    "plan.review 1",
    "release.expiry 1",
    "vr.eligibility-decision 1",
    "vr.ipe 1",
  ]);
});
