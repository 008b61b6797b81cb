import { expect, test } from "vitest";
import { wishesText } from "./wishes-text.ts";

const nothing = {
  jobTypes: "",
  hours: "",
  schedule: "",
  pay: "",
  distance: "",
  setting: "",
  avoid: "",
  other: "",
};

test("a plan without wishes says nothing", () => {
  expect(wishesText({ ...nothing, avoid: "  " })).toBeNull();
});

test("kinds of work come first, what is not wanted last", () => {
  expect(wishesText({ ...nothing, avoid: "Nights", jobTypes: " Gardens " })).toBe(
    "Kinds of work: Gardens · What I do not want: Nights",
  );
});
