import { expect, test } from "vitest";
import { inSentence } from "./in-sentence.ts";

test.each([
  ["Job search plan", "job search plan"],
  ["VR plan and services", "VR plan and services"],
  ["IPE", "IPE"],
  ["", ""],
])("%s stands in a sentence as %s", (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});

test("an article of one letter is small too", () => {
  expect(inSentence("A joint visit to an employer")).toBe("a joint visit to an employer");
});
