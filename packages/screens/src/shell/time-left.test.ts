import { expect, test } from "vitest";
import { leftInWords, milestoneOf } from "./time-left.ts";

test.each([
  [120_000, "2 minutes"],
  [119_999, "2 minutes"],
  [119_000, "1 minute 59 seconds"],
  [61_000, "1 minute 1 second"],
  [60_000, "1 minute"],
  [59_000, "59 seconds"],
  [1, "1 second"],
  [0, "0 seconds"],
])("%i milliseconds are seen as %s", (left, words) => expect(leftInWords(left)).toBe(words));

test("what is heard changes three times in two minutes", () => {
  const heard = Array.from({ length: 120 }, (_, second) => milestoneOf((120 - second) * 1000));
  expect([...new Set(heard)]).toEqual(["", "One minute left.", "Thirty seconds left.", "Ten seconds left."]);
});
