import { expect, test } from "vitest";
import { likePattern } from "./like-pattern.ts";

test("signs that mean something to like are taken as text", () => {
  expect(likePattern("50%_a\\b")).toBe("%50\\%\\_a\\\\b%");
});
