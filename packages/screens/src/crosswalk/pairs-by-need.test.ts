import type { PairView } from "@ips/contract";
import { crosswalkPairs, type CrosswalkPair } from "@ips/crosswalk";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pairsByNeed } from "./pairs-by-need.ts";

type State = PairView["sides"]["ips"]["state"];

const pair = (name: CrosswalkPair, ips: State, vr: State, daysLeft?: number | null): PairView => ({
  pair: name,
  sides: { ips: { state: ips, duties: [] }, vr: { state: vr, duties: [] } },
  counted: [],
  wouldCount: [],
  next:
    daysLeft === undefined ? null : { side: "vr", duty: "vr.ipe-signed", by: null, daysLeft, event: null },
  canRecord: [],
});
const names = (pairs: readonly PairView[]) => pairsByNeed(pairs).map(({ pair: name }) => name);

test("what is late leads, the longest first, then what is due, then what is not answered, then what is met", () => {
  expect(
    names([
      pair("competitive-employment", "not-applicable", "not-shared"),
      pair("integrated-services", "met", "met"),
      pair("eligibility", "missing-answer", "met"),
      pair("preferences", "due", "met", null),
      pair("rapid-search", "met", "due", 9),
      pair("employer-relationships", "due", "due", 2),
      pair("job-supports", "overdue", "met", -2),
      pair("benefits-counseling", "met", "overdue", -40),
    ]),
  ).toEqual([
    "benefits-counseling",
    "job-supports",
    "employer-relationships",
    "rapid-search",
    "preferences",
    "eligibility",
    "integrated-services",
    "competitive-employment",
  ]);
});

test("all pairs stay, and equal ones in the order of the eight", () => {
  const states = ["overdue", "due", "missing-answer", "met", "not-applicable", "not-shared"] as const;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...states), fc.constantFrom(...states)), {
        minLength: 8,
        maxLength: 8,
      }),
      (sides) => {
        const given = crosswalkPairs.map((name, index) => pair(name, ...(sides[index] ?? ["met", "met"])));
        const sorted = names(given);
        expect(sorted.toSorted()).toEqual([...crosswalkPairs].toSorted());
        expect(names(given)).toEqual(sorted);
      },
    ),
  );
  expect(names(crosswalkPairs.map((name) => pair(name, "met", "met")))).toEqual([...crosswalkPairs]);
});
