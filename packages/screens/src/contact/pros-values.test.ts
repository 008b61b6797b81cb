import { expect, test } from "vitest";
import { noProsValues, prosProblems, prosValuesOf, sentPros } from "./pros-values.ts";

test("answers come back from the form as they were", () => {
  const told = {
    startsAt: "14:30",
    payer: "state-vr",
    prosComponent: "ors",
    oneToOne: false,
    vocational: true,
  } as const;
  expect(sentPros(prosValuesOf(told))).toEqual(told);
  expect(Object.values(sentPros(noProsValues))).toEqual([null, null, null, null, null]);
});

test.each([
  ["", true],
  ["00:00", true],
  ["23:59", true],
  ["09:15:00", true],
  ["24:00", false],
  ["9:15", false],
  ["noon", false],
])("a time of %j is taken: %j", (startsAt, taken) => {
  expect(Object.keys(prosProblems({ ...noProsValues, startsAt })).length === 0).toBe(taken);
});
