import { expect, it } from "vitest";
import { initialsOf } from "./initials.ts";

it.each([
  ["Donna Rivera", "DR"],
  ["Ana Maria Lopez", "AL"],
  ["Ñusta", "Ñ"],
  ["josé o'neill", "JO"],
  ["Sam (Samantha) Keller", "SK"],
  ["", ""],
])("%j gives %j", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
