import { describe, expect, test } from "vitest";
import { checkHandOver, type HandOverValues } from "./hand-over-values.ts";

const whole: HandOverValues = {
  handedOverId: "a",
  givenOn: "2026-11-21",
  document: "plan",
  way: "printed",
  groups: ["job-search-plan"],
  answers: [],
  description: "",
  noticeLanguage: "en",
};
const release = { relation: "family", validFrom: "2026-11-01", expiresOn: "2026-11-30" } as const;
const check = (change: Partial<HandOverValues>, today = "2026-11-21") =>
  checkHandOver({ ...whole, ...change }, { release, today });

test("whole, it lacks nothing; on the first and the last day too", () => {
  expect(check({})).toEqual({});
  expect(check({ givenOn: "2026-11-01" })).toEqual({});
  expect(check({ givenOn: "2026-11-30" }, "2026-12-05")).toEqual({});
});

test.each([
  ["givenOn", { givenOn: "" }],
  ["givenOn", { givenOn: "2026-11-22" }],
  ["givenOn", { givenOn: "2026-10-31" }],
  ["document", { document: "" }],
  ["groups", { groups: [] }],
  ["way", { way: "" }],
] as const)("%s is asked for", (field, change) => {
  expect(Object.keys(check(change))).toEqual([field]);
});

describe("for an employer", () => {
  test("answers are asked for, and no document", () => {
    const employer = { release: { ...release, relation: "employer" as const }, today: "2026-11-21" };
    expect(checkHandOver({ ...whole, document: "", groups: [], answers: ["start-date"] }, employer)).toEqual(
      {},
    );
    expect(Object.keys(checkHandOver({ ...whole, answers: [] }, employer))).toEqual(["answers"]);
  });
});
