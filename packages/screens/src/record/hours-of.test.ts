import { expect, test } from "vitest";
import { hoursOf } from "./hours-of.ts";

test("hours are written with a point or a comma, and nothing else is a number of hours", () => {
  expect(["37.5", "37,25", " 40 ", "0"].map(hoursOf)).toEqual([37.5, 37.25, 40, 0]);
  expect(["", "1.234", "-1", "about 40"].map(hoursOf)).toEqual([null, null, null, null]);
});
