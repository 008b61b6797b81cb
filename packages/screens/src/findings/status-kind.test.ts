import { expect, test } from "vitest";
import { statusKind, statusWord } from "./status-kind.ts";

test.each([
  ["due", 8, "due"],
  ["due", 7, "due-soon"],
  ["due", 0, "due-soon"],
  ["due", null, "due"],
  ["overdue", -1, "overdue"],
  ["missing-answer", null, "missing-answer"],
] as const)("%s with %s days left is drawn as %s", (status, daysLeft, kind) => {
  expect(statusKind(status, daysLeft)).toBe(kind);
});

test("the word follows the shape", () => {
  expect(statusWord("due", 3)).toBe("Due soon");
  expect(statusWord("due", 20)).toBe("Due");
});
