import { expect, test } from "vitest";
import { findProblems, findValues, whomToFind } from "./find-values.ts";

test("a number alone finds somebody, a blank one does not", () => {
  expect(findProblems({ ...findValues(), number: "H-7" })).toEqual({});
  expect(Object.keys(findProblems({ ...findValues(), number: "  " }))).toEqual(["number"]);
});

test("by name the first name, the last name and the birth date are all needed", () => {
  const values = { ...findValues(), by: "name", firstName: "Ada" };
  expect(Object.keys(findProblems(values))).toEqual(["lastName", "bornOn"]);
});

test("what was typed on the other way is not sent", () => {
  const values = { by: "name", number: "H-7", firstName: "Ada", lastName: "Stone", bornOn: "1980-02-03" };
  expect(whomToFind(values)).toEqual({ firstName: "Ada", lastName: "Stone", bornOn: "1980-02-03" });
  expect(whomToFind({ ...values, by: "number" })).toEqual({ number: "H-7" });
});
