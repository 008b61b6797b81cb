import { readFileSync } from "node:fs";
import { sharedWorkKinds } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  crosswalkDuties,
  dutiesOfPair,
  evaluateCrosswalk,
  unansweredClient,
  withSharedWork,
  workForDuty,
  type SharedClient,
  type SharedWorkFact,
} from "../src/index.ts";

const file = parse(readFileSync(new URL("../cases/shared-work.yaml", import.meta.url), "utf8")) as {
  today: string;
  cases: { name: string; work: Omit<SharedWorkFact, "id">[]; expected: Partial<SharedClient> }[];
};

describe("what both sides recorded", () => {
  test.each(file.cases)("$name", ({ work, expected }) => {
    const rows = work.map((row, index) => ({ ...row, id: `w${index}` }));
    expect(withSharedWork(unansweredClient([]), rows, file.today)).toMatchObject(expected);
  });
});

const duties = (client: SharedClient) =>
  evaluateCrosswalk(client, file.today).flatMap(({ sides }) =>
    [sides.ips, sides.vr].flatMap((side) => Object.values(side).flat()),
  );

describe("what can be recorded towards a duty", () => {
  const searching: SharedClient = {
    ...unansweredClient([]),
    enteredOn: "2026-05-04",
    barrierOpenSince: "2026-10-01",
    familyPermitted: true,
    receivesBenefits: true,
    supportedEmploymentIpe: true,
    teamMeetings: ["2026-10-01"],
  };

  test.each(crosswalkDuties.filter((duty) => workForDuty(duty).length > 0))(
    "%s can be answered by it",
    (duty) => {
      const rows = workForDuty(duty).map((kind, index) => ({
        // The likeliest is the last word.
        id: `w${9 - index}`,
        kind,
        on: file.today,
        by: duty.startsWith("vr.") ? ("vr" as const) : ("ips" as const),
      }));
      const standing = (client: SharedClient) => duties(client).find((each) => each.duty === duty)?.status;
      // These two hang on a date of the case, not on what is recorded beside it; and two supports a month need a job.
      const notAlone = ["vr.eligibility-decided", "vr.ipe-signed", "vr.ongoing-supports"];
      expect([duty, standing(withSharedWork(searching, rows, file.today))]).toEqual([
        duty,
        notAlone.includes(duty) ? standing(searching) : "met",
      ]);
    },
  );

  test("is every kind that the record knows", () => {
    const named = new Set(crosswalkDuties.flatMap((duty) => workForDuty(duty)));
    expect(sharedWorkKinds.filter((kind) => !named.has(kind))).toEqual([]);
  });
});

test("the duties of each pair are those that are judged under it", () => {
  for (const { pair, sides } of evaluateCrosswalk(unansweredClient([]), file.today)) {
    const judged = [sides.ips, sides.vr].flatMap((side) => Object.values(side).flat());
    expect(judged.map(({ duty }) => duty).toSorted()).toEqual(dutiesOfPair(pair).toSorted());
  }
});

test("an event that answers duties of two pairs is told in both, and counts in both", () => {
  const client = { ...unansweredClient([]), enteredOn: "2026-05-04" };
  const told = (pair: string) =>
    evaluateCrosswalk(client, file.today).find((each) => each.pair === pair)?.wouldCount;
  expect(told("rapid-search")).toEqual(["first-employer-contact-on-the-plan", "ipe-signed-with-the-plan"]);
  expect(told("employer-relationships")).toContain("ipe-signed-with-the-plan");
  const work = [{ id: "w1", kind: "ipe-with-the-plan" as const, on: "2026-11-03", by: "vr" as const }];
  const pairs = evaluateCrosswalk(withSharedWork(client, work, file.today), file.today);
  expect(pairs.filter(({ counted }) => counted.length > 0).map(({ pair }) => pair)).toEqual([
    "rapid-search",
    "employer-relationships",
  ]);
});
