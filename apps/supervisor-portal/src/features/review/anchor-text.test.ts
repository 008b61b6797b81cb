import { ips15, ips25 } from "@ips/fidelity";
import { expect, test } from "vitest";
import { anchorText } from "./anchor-text.ts";

const textOf = (number: number, scale = ips25) => {
  const item = scale.items.find((each) => each.number === number);
  return item ? anchorText(item.anchors) : undefined;
};

test("fewer is better: each score with its limit, the unit once", () => {
  expect(textOf(1)).toBe(
    "5: up to 20 people to a full-time specialist · 4: up to 25 · 3: up to 30 · 2: up to 40 · 1: more",
  );
});

test("more is better: percent at every score", () => {
  expect(textOf(2)).toBe("5: from 96 % · 4: from 90 % · 3: from 75 % · 2: from 60 % · 1: less");
});

test("points: the four ways to count are told apart", () => {
  expect(textOf(5)).toBe("Points that hold: 5: all 5 · 4: 4 · 3: 3 · 2: 2 · 1: 1 or fewer");
  expect(textOf(13)).toBe("Points that hold: 5: all 4 · 4: 3 · 3: 2 · 2: 1 · 1: 0");
  expect(textOf(25)).toBe("Points that hold: 5: all 6 · 4: 5 · 3: 4 · 2: 3 · 1: 2 or fewer");
});

test("an item that is judged by the words of the form has no figures", () => {
  expect(textOf(9)).toBeNull();
});

test("the older scale has its own caseload lines", () => {
  expect(textOf(1, ips15)).toContain("5: up to 25");
  expect(textOf(9, ips15)).toContain("The nearest of: 5 at 100 %");
  expect(textOf(2, ips15)).toBe(
    "The nearest of, the less the better: 5 at 0 % · 4 at 20 % · 3 at 40 % · 2 at 60 % · 1 at 80 %",
  );
});
