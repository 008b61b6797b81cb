import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atLeast } from "../src/golden/bumps.ts";
import { compareAnswers } from "../src/golden/compare.ts";
import { goldenText, readGolden, type Golden } from "../src/golden/golden-file.ts";
import { shortAnswer } from "../src/golden/short-answer.ts";

const question = {
  asks: "readClock",
  name: "a case",
  inputs: ["ipe", { startedOn: "2026-01-01" }],
  days: null,
};

describe("a golden file", () => {
  test("reads what it wrote", () => {
    const word = fc
      .stringMatching(/^[a-z][a-z =[\]{}.@#|-]{0,12}[a-z]$/)
      .filter((text) => !text.includes(" | "));
    const golden: fc.Arbitrary<Golden> = fc.record({
      name: fc.constant("@ips/domain"),
      version: fc.constantFrom("0.1.0", "1.0.0"),
      asOf: fc.constant("2026-11-22"),
      questions: fc.array(
        fc.record({
          asks: fc.stringMatching(/^[a-zA-Z]+$/),
          name: word,
          inputs: fc.array(fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)),
          days: fc.constantFrom(null, { from: "2026-01-01", to: "2026-12-31" }),
          answers: fc.array(fc.record({ from: fc.constantFrom(null, "2026-02-28"), part: word, says: word })),
        }),
      ),
    });
    fc.assert(
      fc.property(golden, (given) => {
        expect(readGolden(goldenText(given))).toEqual(given);
      }),
    );
  });

  test("that cannot be read is refused, because it would protect nothing", () => {
    expect(() => readGolden("answers\n")).toThrow("begins with its package");
    expect(() => readGolden("# @ips/domain 0.1.0, recorded on 2026-11-22\nsomething\n")).toThrow("something");
  });
});

describe("a comparison", () => {
  const was = [{ ...question, answers: [{ from: null, part: "answer", says: "due=2026-04-01" }] }];

  test("leaves the same answers alone", () => {
    expect(compareAnswers(was, ({ answers }) => answers, "2026-11-22")).toEqual({ moved: [], added: [] });
  });

  test("names an answer that is no longer given", () => {
    expect(compareAnswers(was, () => [], "2026-11-22").moved).toMatchObject([
      { asks: "readClock", name: "a case", before: "due=2026-04-01", after: "(nothing)" },
    ]);
  });

  test("takes an answer about days after the release as new", () => {
    const { moved, added } = compareAnswers(was, () => [], "2025-12-31");
    expect([moved.length, added.length]).toEqual([0, 1]);
  });

  test("takes a part that no question knew as new, and one that another question knew as moved", () => {
    const also = (part: string) => ({ from: null, part, says: "met" });
    const parts = [
      { ...question, name: "with", answers: [also("vr.ipe")] },
      { ...question, name: "without", answers: [] },
    ];
    const now = (part: string) =>
      compareAnswers(parts, ({ answers }) => [...answers, also(part)].slice(0, 2), "2026-11-22");
    expect(now("vr.new").added).toHaveLength(2);
    expect(now("vr.new").moved).toEqual([]);
    expect(now("vr.ipe").moved.map(({ name }) => name)).toEqual(["without"]);
  });
});

test("an answer is said in one line, with its figures by row and without its grounds", () => {
  expect(
    shortAnswer({
      ok: true,
      value: {
        due: "2026-04-01",
        daysLeft: 3,
        figures: [{ id: "vr.ipe.days", from: "2016-09-19", value: 90, unit: "days" }],
      },
      because: [{ source: "34 CFR 361.45(e)" }],
    }),
  ).toBe("ok=true value={due=2026-04-01 figures=[vr.ipe.days@2016-09-19=90]}");
});

test("bumps are in order", () => {
  expect([atLeast("major", "minor"), atLeast("minor", "major"), atLeast("none", "none")]).toEqual([
    true,
    false,
    true,
  ]);
});
