import { expect, test } from "vitest";
import { firstContactText, loadText, oneDecimal, shareText } from "./own-figures-text.ts";

test("own figures read as people say them, and nothing is no zero", () => {
  expect([shareText(24.25, 37.5), shareText(0, 40), shareText(0, 0)]).toEqual(["65 %", "0 %", "–"]);
  expect([
    loadText({ open: 1, fte: 1 }),
    loadText({ open: 1, fte: 0.5 }),
    loadText({ open: 1, fte: null }),
  ]).toEqual(["full time", "50 % of full time", "your working time is not on record"]);
  expect(firstContactText({ entered: 0, withContact: 0, meanDays: null })).toBe(
    "nobody entered in this time",
  );
  expect(firstContactText({ entered: 3, withContact: 2, meanDays: 9 })).toBe("2 of 3 who entered; 1 not yet");
  expect(firstContactText({ entered: 3, withContact: 3, meanDays: 9 })).toBe(
    "all 3 who entered have met one",
  );
  expect(oneDecimal(3.9167)).toBe("3.9");
});
