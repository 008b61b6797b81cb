import type { ReleaseView } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { emptySigning } from "./empty-signing.ts";
import { toRenew } from "./running-releases.ts";
import { checkSignRelease, toSignReleaseInput } from "./sign-release-values.ts";
import type { SigningValues } from "./signing-values.ts";

const agencyId = "0193f0a0-0000-7000-8000-000000000002";
const today = "2026-11-21";
const whole: SigningValues = {
  ...emptySigning({ name: "Donna Rivera", identity: null }, today),
  releaseId: "0193f0a0-0000-7000-8000-000000000001",
  recipient: `${agencyId}/0193f0a0-0000-7000-8000-000000000003`,
  groups: ["identity", "job-search-plan"],
  purposes: ["referral-to-vr"],
  copyGiven: true,
  statementsRead: true,
};
const running: ReleaseView = {
  releaseId: "0193f0a0-0000-7000-8000-00000000000a",
  direction: "given",
  from: { agencyName: "Harbor" },
  to: { agencyId, agencyName: "State VR", unitName: null },
  groups: ["identity", "benefits"],
  purposes: ["referral-to-vr"],
  signedByName: "Donna Rivera",
  capacity: "self",
  authority: null,
  signatureKind: "on-screen",
  signedOn: "2026-06-01",
  validFrom: "2026-06-01",
  expiresOn: "2026-12-03",
  part2: false,
  copyGivenOn: null,
  witnessName: null,
  state: "active",
  revokedOn: null,
  revokedHow: null,
  replacedOn: null,
};
const none = { given: [], today };

test("a whole form lacks nothing and keeps the order of the groups", () => {
  expect(checkSignRelease(whole, none)).toEqual({});
  expect(
    toSignReleaseInput({ ...whole, groups: ["job-search-plan", "identity"] }, "c", { ...none, part2: false })
      .groups,
  ).toEqual(["identity", "job-search-plan"]);
});

test.each([
  ["recipient", { recipient: "" }],
  ["groups", { groups: [] }],
  ["purposes", { purposes: [] }],
  ["expiresOn", { expiresOn: "" }],
  ["expiresOn", { expiresOn: "2026-11-20" }],
  ["signedByName", { signedByName: "  " }],
  ["authority", { capacity: "representative", authorityReference: "Paper file" }],
  ["authorityReference", { capacity: "representative", authority: "Guardianship order" }],
  ["signatureReference", { signatureKind: "paper" }],
  ["statementsRead", { statementsRead: false }],
  ["backGroups", { both: true, backGroups: [] }],
  ["both", { both: true, backGroups: ["identity"], groups: ["job-search-plan"] }],
] as const)("%s is asked for when it is missing", (field, change) => {
  expect(Object.keys(checkSignRelease({ ...whole, ...change }, none))).toEqual([field]);
});

test("a release that begins and ends on one day is possible", () => {
  expect(checkSignRelease({ ...whole, expiresOn: whole.validFrom }, none)).toEqual({});
});

describe("while an earlier release runs", () => {
  const facts = { given: [running], today };
  const replaces = (change: Partial<SigningValues>, given: readonly ReleaseView[] = [running]) =>
    toSignReleaseInput({ ...whole, ...change }, "c", { given, today, part2: false }).replaces;

  test("the new one takes its place when both open the same", () => {
    expect(replaces({})).toEqual([running.releaseId]);
    expect(checkSignRelease(whole, facts)).toEqual({});
  });

  test("they stand beside each other when they open different things, or to different agencies", () => {
    expect(replaces({ groups: ["education"] })).toEqual([]);
    expect(replaces({ recipient: "0193f0a0-0000-7000-8000-0000000000ff/" })).toEqual([]);
    expect(replaces({}, [{ ...running, state: "revoked" }])).toEqual([]);
  });

  test("a later start is on the day after its last, and not before", () => {
    expect(checkSignRelease({ ...whole, validFrom: "2026-12-03" }, facts).validFrom).toBe(
      "An earlier release runs until then. Start today, or on Dec 4, the day after it.",
    );
    expect(checkSignRelease({ ...whole, validFrom: "2026-12-04" }, facts)).toEqual({});
  });
});

test("consent for substance use records names nothing else and has no other direction", () => {
  expect(
    toSignReleaseInput({ ...whole, groups: ["substance-use"], both: true, backGroups: ["identity"] }, "c", {
      ...none,
      part2: true,
    }),
  ).toMatchObject({ groups: ["substance-use"], part2: true, back: null });
});

describe("what an address asks to renew", () => {
  const later = { ...running, releaseId: "b", expiresOn: "2027-03-01" };
  const expired = { ...running, releaseId: "c", expiresOn: "2026-10-01", state: "expired" as const };

  test("is the release it names, else the one that ends first, running ones before those that ran out", () => {
    expect(toRenew([later, running], "b")).toBe(later);
    expect(toRenew([later, expired, running], "next")).toBe(running);
    expect(toRenew([expired], "next")).toBe(expired);
  });

  test("is nothing for a key that was not given, and nothing unless asked", () => {
    expect(toRenew([running], "elsewhere")).toBeNull();
    expect(toRenew([running], undefined)).toBeNull();
    expect(toRenew([{ ...running, state: "revoked" }], "next")).toBeNull();
  });
});
