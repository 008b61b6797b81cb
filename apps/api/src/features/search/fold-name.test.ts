import { expect, test } from "vitest";
import { foldName } from "./fold-name.ts";

test.each([
  ["Gutiérrez Peña", "gutierrez pena"],
  ["Müller-Lüdenscheidt", "muller ludenscheidt"],
  ["O'Dwyer", "o dwyer"],
  ["O’Dwyer", "o dwyer"],
  ["Jørgensen", "jorgensen"],
  ["Demirtaş", "demirtas"],
  ["H-1003", "h 1003"],
])("%s is searched as %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
