import { expect, it } from "vitest";
import { nextActive } from "./combobox-keys.ts";

const ids = ["a", "b", "c"];

it.each([
  ["ArrowDown", null, "a"],
  ["ArrowDown", "a", "b"],
  ["ArrowDown", "c", "a"],
  ["ArrowUp", null, "c"],
  ["ArrowUp", "a", "c"],
  ["ArrowUp", "c", "b"],
  ["Home", "c", "a"],
  ["End", "a", "c"],
  ["Home", null, undefined],
  ["x", "a", undefined],
])("%s from %s goes to %s", (key, active, expected) => {
  expect(nextActive(key, ids, active)).toBe(expected);
});

it("goes nowhere in an empty list", () => {
  expect(nextActive("ArrowDown", [], null)).toBeNull();
});
