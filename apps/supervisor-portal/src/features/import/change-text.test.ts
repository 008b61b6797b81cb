import { expect, test } from "vitest";
import { changeText } from "./change-text.ts";

test.each([
  ["money", "1736", "$17.36"],
  ["date", "2026-03-01", "Mar 1, 2026"],
  ["yes-no", "true", "yes"],
  ["code", "job-search", "job search"],
  ["text", "Kessler Hardware", "Kessler Hardware"],
  ["text", null, "empty"],
] as const)("a %s of %s is read as %s", (kind, value, text) => {
  expect(changeText(kind, value)).toBe(text);
});
