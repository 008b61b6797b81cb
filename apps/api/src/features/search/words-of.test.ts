import { expect, test } from "vitest";
import { wordsOf } from "./words-of.ts";

test("words are cut at any space and put in lower case", () => {
  expect(wordsOf("  Donna\t RIV ")).toEqual(["donna", "riv"]);
});

test("nothing typed is no word", () => {
  expect(wordsOf("   ")).toEqual([]);
});

test("a pasted paragraph is cut short", () => {
  expect(wordsOf("a b c d e f g")).toHaveLength(5);
});
