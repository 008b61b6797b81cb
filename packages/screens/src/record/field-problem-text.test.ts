import { expect, test } from "vitest";
import { fieldProblemText } from "./field-problem-text.ts";

test("a field's own code has the field's sentence", () => {
  expect(fieldProblemText("date.impossible", {})).toBe(
    "The calendar does not have this day. Check day, month and year.",
  );
});

test("a refusal at a field has the words of the refusal", () => {
  expect(fieldProblemText("password.too-short", {})).toContain("at least 15 characters");
});

test("a code that this page does not know is explained in general words", () => {
  expect(fieldProblemText("field.newer-than-this-page", {})).toBe("This cannot be right. Check it again.");
});
