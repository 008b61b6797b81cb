import { ips15, ips25 } from "@ips/fidelity";
import { expect, test } from "vitest";
import { givenChoices, givenText } from "./given-choices.ts";

test("only a scale that has a mark for it offers to say that there is not enough to rate", () => {
  expect(givenChoices(ips25).map(({ value }) => value)).toEqual(["1", "2", "3", "4", "5"]);
  expect(givenChoices(ips15).map(({ value }) => value)).toEqual(["1", "2", "3", "4", "5", "9"]);
});

test("the mark is said in words, and nothing given is a dash", () => {
  expect([givenText(4, ips15), givenText(9, ips15), givenText(null, ips15)]).toEqual([
    "4",
    "not enough to rate",
    "–",
  ]);
});
