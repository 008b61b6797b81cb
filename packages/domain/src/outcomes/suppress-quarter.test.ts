import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suppressQuarter, type PublishedQuarter, type QuarterFacts } from "./suppress-quarter.ts";

const usual: QuarterFacts = {
  served: 60,
  worked: 26,
  startedJob: 13,
  jobStarts: 15,
  newEnrollments: 14,
  came: 14,
  left: 12,
};

describe("a count is shown from eleven on, with everything that follows from it", () => {
  test("a large program shows all of it", () => {
    expect(suppressQuarter(usual)).toEqual({
      counts: { served: 60, worked: 26, jobStarts: 15, newEnrollments: 14, leftSince: 12 },
      percentWorked: (26 / 60) * 100,
    });
  });

  test.each<[string, Partial<QuarterFacts>, (keyof PublishedQuarter["counts"])[]]>([
    ["ten people worked", { worked: 10, startedJob: 0, jobStarts: 0 }, ["worked", "jobStarts"]],
    ["eleven people worked", { worked: 11, startedJob: 0, jobStarts: 0 }, ["jobStarts"]],
    ["ten people did not work", { worked: 50, startedJob: 12 }, ["worked", "jobStarts"]],
    ["eleven people did not work", { worked: 49, startedJob: 12 }, []],
    ["ten people started a job", { startedJob: 10 }, ["jobStarts"]],
    ["ten people work in a job begun earlier", { startedJob: 16, jobStarts: 16 }, ["jobStarts"]],
    ["eleven people work in a job begun earlier", { startedJob: 15 }, []],
    ["ten people enrolled", { newEnrollments: 10, came: 11 }, ["newEnrollments", "leftSince"]],
    ["ten people left: who came tells it", { left: 10 }, ["newEnrollments", "leftSince"]],
    ["ten people came: who left tells it", { came: 10 }, ["newEnrollments", "leftSince"]],
    ["ten people stayed", { came: 50, newEnrollments: 50 }, ["newEnrollments", "leftSince"]],
    [
      "ten people were served",
      { served: 10, worked: 5, startedJob: 2, jobStarts: 2, came: 3, newEnrollments: 3 },
      ["served", "worked", "jobStarts", "newEnrollments", "leftSince"],
    ],
  ])("%s", (_, over, hidden) => {
    const { counts, percentWorked } = suppressQuarter({ ...usual, ...over });
    const names = Object.entries(counts).flatMap(([name, value]) => (value === null ? [name] : []));
    expect(names.toSorted()).toEqual(hidden.toSorted());
    expect(percentWorked === null).toBe(counts.worked === null || counts.served === null);
  });
});

describe("a quarter that is published again", () => {
  const first = suppressQuarter(usual);
  test("hides what changed by less than eleven", () => {
    expect(suppressQuarter({ ...usual, worked: 27 }, [first])).toMatchObject({
      counts: { served: 60, worked: null },
      percentWorked: null,
    });
    expect(suppressQuarter({ ...usual, worked: 36 }, [first]).counts.worked).toBeNull();
    expect(suppressQuarter({ ...usual, worked: 37 }, [first]).counts.worked).toBe(37);
  });
  test("hides it also where it is only near to one that was withdrawn before the last", () => {
    const second = suppressQuarter({ ...usual, worked: 40 }, [first]);
    expect(suppressQuarter({ ...usual, worked: 27 }, [first, second]).counts.worked).toBeNull();
  });
  test("shows what did not change", () => {
    expect(suppressQuarter(usual, [first])).toEqual(first);
  });
  test("with who was served, hides who came and left, which tell it", () => {
    expect(suppressQuarter({ ...usual, served: 61, came: 15 }, [first]).counts).toMatchObject({
      served: null,
      newEnrollments: null,
      leftSince: null,
    });
  });
});

/** Every state that a small program can be in, beside a quarter before, with a floor of three in place of eleven. */
const floor = 3;
const most = 9;
function* everyState(): Generator<{ earlier: number; facts: QuarterFacts }> {
  for (let stayed = 0; stayed <= most; stayed += 1)
    for (let left = 0; stayed + left <= most; left += 1)
      for (let came = 0; stayed + came <= most; came += 1)
        for (let worked = 0; worked <= stayed + came; worked += 1)
          for (let startedJob = 0; startedJob <= worked; startedJob += 1)
            yield {
              earlier: stayed + left,
              facts: {
                served: stayed + came,
                worked,
                startedJob,
                jobStarts: startedJob,
                newEnrollments: came,
                came,
                left,
              },
            };
}

/** What a reader could want to know, and is not to where it is small. */
const wanted = {
  served: ({ facts }) => facts.served,
  worked: ({ facts }) => facts.worked,
  "did not work": ({ facts }) => facts.served - facts.worked,
  "started a job": ({ facts }) => facts.startedJob,
  "works in an earlier job": ({ facts }) => facts.worked - facts.startedJob,
  came: ({ facts }) => facts.came,
  left: ({ facts }) => facts.left,
  stayed: ({ facts }) => facts.served - facts.came,
} satisfies Record<string, (state: { earlier: number; facts: QuarterFacts }) => number>;

test("a reader who knows the rule, both quarters and everything published can tell no small count of a program that shows anything", () => {
  const sets = new Map<string, Record<string, Set<number>>>();
  for (const state of everyState()) {
    const earlier = state.earlier >= floor ? state.earlier : null;
    const key = JSON.stringify([earlier, suppressQuarter(state.facts, [], floor)]);
    const values =
      sets.get(key) ?? Object.fromEntries(Object.keys(wanted).map((name) => [name, new Set<number>()]));
    for (const [name, of] of Object.entries(wanted)) values[name]?.add(of(state));
    sets.set(key, values);
  }
  expect(sets.size).toBeGreaterThan(100);
  const told = [...sets].flatMap(([key, values]) =>
    Object.entries(values).flatMap(([name, possible]) => {
      const [only] = possible;
      return possible.size === 1 && only !== undefined && only < floor ? [`${key}: ${name} is ${only}`] : [];
    }),
  );
  expect(told).toEqual([]);
});

test("no figure under the floor is ever shown, nor one that tells a small remainder", () => {
  const count = fc.nat(80);
  fc.assert(
    fc.property(count, count, count, count, count, fc.nat(5), (stayed, left, came, work, start, more) => {
      const served = stayed + came;
      const worked = Math.min(work, served);
      const startedJob = Math.min(start, worked);
      const { counts } = suppressQuarter({
        served,
        worked,
        startedJob,
        jobStarts: startedJob + more,
        newEnrollments: came,
        came,
        left,
      });
      for (const value of Object.values(counts)) expect(value ?? 11).toBeGreaterThanOrEqual(11);
      expect(counts.worked === null ? 11 : served - counts.worked).toBeGreaterThanOrEqual(11);
      expect(counts.leftSince === null ? 11 : stayed).toBeGreaterThanOrEqual(11);
      expect(counts.newEnrollments === null).toBe(counts.leftSince === null);
    }),
  );
});
