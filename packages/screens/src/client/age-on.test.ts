import { expect, test } from "vitest";
import { ageOn } from "./age-on.ts";

test.each([
  ["1984-03-12", "2026-03-11", 41],
  ["1984-03-12", "2026-03-12", 42],
  ["2000-02-29", "2026-02-28", 25],
  ["2000-02-29", "2026-03-01", 26],
])("born on %s one is on %s %i years old", (born, day, age) => {
  expect(ageOn(born, day)).toBe(age);
});
