import { expect, test } from "vitest";
import { checkSignRelease, toSignReleaseInput, type SignReleaseValues } from "./sign-release-values.ts";

const whole: SignReleaseValues = {
  releaseId: "0193f0a0-0000-7000-8000-000000000001",
  recipient: "0193f0a0-0000-7000-8000-000000000002/0193f0a0-0000-7000-8000-000000000003",
  groups: ["identity", "job-search-plan"],
  purposes: ["referral-to-vr"],
  validFrom: "2026-11-21",
  expiresOn: "2027-05-21",
  signedByName: "Donna Rivera",
  capacity: "self",
  authority: "",
  signatureKind: "on-screen",
  signatureReference: "",
  signedOn: "2026-11-21",
  part2: false,
  formLanguage: "en",
  copyGiven: true,
  statementsRead: true,
};

test("a whole form lacks nothing and keeps the order of the groups", () => {
  expect(checkSignRelease(whole)).toEqual({});
  expect(toSignReleaseInput({ ...whole, groups: ["job-search-plan", "identity"] }, "c").groups).toEqual([
    "identity",
    "job-search-plan",
  ]);
});

test.each([
  ["recipient", { recipient: "" }],
  ["groups", { groups: [] }],
  ["purposes", { purposes: [] }],
  ["expiresOn", { expiresOn: "" }],
  ["expiresOn", { expiresOn: "2026-11-20" }],
  ["signedByName", { signedByName: "  " }],
  ["authority", { capacity: "representative" }],
  ["signatureReference", { signatureKind: "paper" }],
  ["part2", { groups: ["substance-use"] }],
  ["statementsRead", { statementsRead: false }],
] as const)("%s is asked for when it is missing", (field, change) => {
  expect(Object.keys(checkSignRelease({ ...whole, ...change }))).toEqual([field]);
});

test("a release that begins and ends on one day is possible", () => {
  expect(checkSignRelease({ ...whole, expiresOn: whole.validFrom })).toEqual({});
});
