import { expect, test } from "vitest";
import { addsText } from "./adds-text.ts";

test("what a record adds is said in its unit", () => {
  expect(addsText("scheduled-hours", 37.5)).toBe("37.5 hours");
  expect(addsText("mean-days", 1)).toBe("1 day");
  expect(addsText("mean-days", 0)).toBe("0 days");
  expect(addsText("specialists-fte", 0.5)).toBe("0.5 of full time");
  expect(addsText("largest-title-share", 1)).toBe("counts");
  expect(addsText("week-before-start", 1)).toBe("met in person");
  expect(addsText("week-before-start", 0)).toBe("nobody met");
  expect(addsText("top-two-teams-share", 0)).toBe("does not count");
});
