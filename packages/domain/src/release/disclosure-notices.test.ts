import fc from "fast-check";
import { expect, test } from "vitest";
import { agencyKinds } from "../vocabulary/agency-kind.ts";
import { dataGroups } from "../vocabulary/data-group.ts";
import { disclosureNoticesFor } from "./disclosure-notices.ts";

const groups = fc.subarray([...dataGroups]);
const from = fc.constantFrom(...agencyKinds);

test("nothing leaves without a notice", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("person", "recipient", "staff", "published"),
      from,
      groups,
      (audience, kind, held) => {
        expect(disclosureNoticesFor({ audience, from: kind, groups: held })).not.toEqual([]);
      },
    ),
  );
});

test("what others hold carries the notice of 42 CFR 2.32 exactly when it holds substance-use records", () => {
  fc.assert(
    fc.property(fc.constantFrom("recipient", "staff"), from, groups, (audience, kind, held) => {
      expect(disclosureNoticesFor({ audience, from: kind, groups: held }).includes("part2")).toBe(
        held.includes("substance-use"),
      );
    }),
  );
});

test("a recipient of VR's information is told what 34 CFR 361.38 asks of them, and of IPS' is not", () => {
  const told = (kind: "ips" | "vr") =>
    disclosureNoticesFor({ audience: "recipient", from: kind, groups: ["job-search-plan"] });
  expect(told("vr")).toEqual(["redisclosure", "vr-confidential"]);
  expect(told("ips")).toEqual(["redisclosure"]);
});

test("published figures are told as what they are, and carry no notice about a person", () => {
  expect(disclosureNoticesFor({ audience: "published", from: "ips", groups: [] })).toEqual([
    "published-figures",
  ]);
});

test("the person's own copy tells them it is theirs", () => {
  expect(disclosureNoticesFor({ audience: "person", from: "vr", groups: ["ipe-and-vr-services"] })).toEqual([
    "own-copy",
  ]);
});
