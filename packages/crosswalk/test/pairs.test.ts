import { readFileSync } from "node:fs";
import fc from "fast-check";
import { addDays } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  crosswalkDuties,
  crosswalkPairs,
  evaluateCrosswalk,
  meetingAgenda,
  sideOf,
  unansweredClient,
  type CrosswalkPair,
  type PairStanding,
  type SharedClient,
} from "../src/index.ts";

type Case = {
  name: string;
  source: string;
  pair: CrosswalkPair;
  client?: Partial<SharedClient>;
  expected: {
    met: string[];
    owed: string[];
    missing: string[];
    next: string | null;
    event?: string;
    due?: Record<string, string>;
  };
};
const file = parse(readFileSync(new URL("../cases/pairs.yaml", import.meta.url), "utf8")) as {
  today: string;
  client: Partial<SharedClient>;
  cases: Case[];
};

describe("the eight pairs", () => {
  test.each(file.cases)("$name", ({ pair, client, expected }) => {
    const shared = { ...unansweredClient([]), ...file.client, ...client };
    const found = evaluateCrosswalk(shared, file.today).find((each) => each.pair === pair);
    const names = (part: "met" | "owed" | "missing") =>
      (["ips", "vr"] as const).flatMap((side) => found?.sides[side][part].map(({ duty }) => duty) ?? []);
    expect({
      met: names("met"),
      owed: names("owed"),
      missing: names("missing"),
      next: found?.next?.duty ?? null,
      ...(expected.event === undefined ? {} : { event: found?.next?.event }),
      ...(expected.due === undefined ? {} : { due: dueDays(found, Object.keys(expected.due)) }),
    }).toEqual(expected);
  });

  test("are always eight, and every duty belongs to one of them", () => {
    const pairs = evaluateCrosswalk(
      {
        ...unansweredClient([]),
        familyPermitted: true,
        supportedEmploymentIpe: true,
        receivesBenefits: true,
      },
      "2026-11-21",
    );
    expect(pairs.map(({ pair }) => pair)).toEqual(crosswalkPairs);
    const judged = pairs.flatMap(({ sides }) =>
      [sides.ips, sides.vr].flatMap(({ met, owed, missing }) => [...met, ...owed, ...missing]),
    );
    expect(judged.every(({ duty, cites }) => crosswalkDuties.includes(duty) && cites.length > 0)).toBe(true);
  });
});

function dueDays(found: PairStanding | undefined, duties: readonly string[]): Record<string, string | null> {
  const owed = found === undefined ? [] : [...found.sides.ips.owed, ...found.sides.vr.owed];
  return Object.fromEntries(
    owed.filter(({ duty }) => duties.includes(duty)).map(({ duty, due }) => [duty, due]),
  );
}

describe("the agenda", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-10-01", days));
  const client = fc
    .record({ teamMeetings: fc.array(day, { maxLength: 4 }), ipsVrMeetings: fc.array(day, { maxLength: 2 }) })
    .map((facts): SharedClient => ({ ...unansweredClient([]), ...facts }));

  test("never puts a client with fewer overdue duties before one with more", () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 8 }), day, (clients, today) => {
        const listed = clients.map((each, index) => ({ clientId: `c${index}`, client: each }));
        const overdue = meetingAgenda(listed, today).map((item) => item.overdue);
        expect(overdue).toEqual(overdue.toSorted((a, b) => b - a));
      }),
    );
  });

  test("says of every duty who brings it", () => {
    const [item] = meetingAgenda([{ clientId: "a", client: unansweredClient([]) }], "2026-11-21");
    expect(item?.brings.ips.every(({ duty }) => sideOf(duty) === "ips")).toBe(true);
    expect(item?.brings.vr.every(({ duty }) => sideOf(duty) === "vr")).toBe(true);
  });
});
