import { expect, test } from "vitest";
import { safeReturn } from "./safe-return.ts";

test("a page of this portal is opened again after signing in", () => {
  expect(safeReturn("/clients/1/plan")).toBe("/clients/1/plan");
});

test.each([
  "//elsewhere.example",
  "https://elsewhere.example",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  "/sign-in?to=/sign-in",
  undefined,
  4,
])("%s is never followed", (to) => {
  expect(safeReturn(to)).toBe("/");
});
