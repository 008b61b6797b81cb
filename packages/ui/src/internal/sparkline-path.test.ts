import { expect, it } from "vitest";
import { sparklinePath } from "./sparkline-path.ts";

it("goes from the lowest at the bottom to the highest at the top", () => {
  expect(sparklinePath([0, 10], 96, 24)).toEqual({ path: "M3 21L93 3", last: { x: 93, y: 3 } });
});

it("leaves a gap where nothing is known, never a zero", () => {
  expect(sparklinePath([1, null, 2], 96, 24).path).toBe("M3 21M93 3");
});

it("draws nothing from nothing", () => {
  expect(sparklinePath([null, null], 96, 24)).toEqual({ path: "", last: null });
  expect(sparklinePath([], 96, 24).last).toBeNull();
});

it("keeps a single value and equal values inside the drawing", () => {
  expect(sparklinePath([5], 96, 24).last).toEqual({ x: 3, y: 21 });
  expect(sparklinePath([5, 5], 96, 24).path).toBe("M3 21L93 21");
});
