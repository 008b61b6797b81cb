import { expect, test } from "vitest";
import { displayName } from "./display-name.ts";

test("the preferred name stands for the first name", () => {
  expect(displayName({ firstName: "Robert", lastName: "Ames", preferredName: "Bo" })).toBe("Bo Ames");
});

test("without a preferred name the first name is used", () => {
  expect(displayName({ firstName: "Donna", lastName: "Rivera", preferredName: null })).toBe("Donna Rivera");
});
