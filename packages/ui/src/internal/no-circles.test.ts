import { expect, test } from "vitest";
import { circleAmong } from "./no-circles.ts";

test("pieces that build on each other in one direction are no circle", () => {
  expect(
    circleAmong(
      new Map([
        ["index.js", ["shared.js", "forms.js"]],
        ["forms.js", ["shared.js"]],
        ["shared.js", []],
      ]),
    ),
  ).toBeNull();
});

test("a circle is named from its first piece round to it again", () => {
  expect(
    circleAmong(
      new Map([
        ["index.js", ["shared.js"]],
        ["shared.js", ["forms.js"]],
        ["forms.js", ["shared.js"]],
      ]),
    ),
  ).toEqual(["shared.js", "forms.js", "shared.js"]);
});
