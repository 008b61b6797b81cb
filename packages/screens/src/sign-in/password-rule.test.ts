import { expect, test } from "vitest";
import { passwordProblem } from "./password-rule.ts";

test("a password of fifteen characters is long enough, whatever they are", () => {
  expect(passwordProblem("a b c d e f g h")).toBeNull();
});

test("one character less is too short, and the sentence says how many there are", () => {
  expect(passwordProblem("a b c d e f g ")).toContain("14 characters");
});

test("an accent or an emoji is one character", () => {
  expect(passwordProblem("👩‍💻".repeat(14))).toContain("14 characters");
  expect(passwordProblem("é".repeat(15))).toBeNull();
});

test("nothing written is asked for", () => {
  expect(passwordProblem("")).toBe("Choose a password.");
});
