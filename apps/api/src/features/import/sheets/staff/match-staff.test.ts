import { describe, expect, test } from "vitest";
import { matchStaff } from "./match-staff.ts";

const invited = { number: "7", name: "Linda Allen", endedOn: null };
const gone = { number: "S09", name: "Una Park", endedOn: "2025-01-31" };
const [kimEast, kimWest] = [
  { number: "S03", name: "Kim Lee", endedOn: null },
  { number: "S04", name: "Kim Lee", endedOn: null },
];
const known = [invited, gone, kimEast, kimWest];
const sheet = new Set(["s01", "s03", "s04"]);

describe("whom a row of the staff sheet means", () => {
  test.each([
    ["the number decides", { number: "s04", name: "Kim Lee" }, kimWest],
    ["also when the name has changed", { number: "S03", name: "Kim Park" }, kimEast],
    [
      "somebody invited before the first import, by the name",
      { number: "S01", name: "LINDA  ALLEN" },
      invited,
    ],
    ["a name that two people have means neither", { number: "S11", name: "Kim Lee" }, undefined],
    ["somebody who has left is not taken for a new person", { number: "S12", name: "Una Park" }, undefined],
    ["a new person", { number: "S13", name: "Rosa Green" }, undefined],
    ["without numbers, the name", { number: null, name: "linda allen" }, invited],
  ])("%s", (_case, row, expected) => {
    expect(matchStaff(row, known, sheet)).toBe(expected);
  });

  test("a namesake who stands in the sheet under the own number is somebody else", () => {
    expect(matchStaff({ number: "S01", name: "Linda Allen" }, known, new Set(["s01", "7"]))).toBeUndefined();
  });
});
