import { expect, test } from "vitest";
import { contactProblems, type ContactValues } from "./contact-values.ts";
import { noProsValues } from "./pros-values.ts";

const today = "2026-11-21";
const good: ContactValues = {
  id: "1",
  clientId: "c1",
  clientName: "Donna Rivera",
  place: "community",
  minutes: "45",
  on: today,
  note: "",
  ...noProsValues,
};

test("a contact needs a person, a place, minutes and a day; a note is not asked", () => {
  expect(contactProblems(good, today)).toEqual({});
  expect(
    Object.keys(contactProblems({ ...good, clientId: "", place: "", minutes: "", on: "" }, today)),
  ).toEqual(["clientId", "place", "minutes", "on"]);
});

test.each(["0", "-5", "4o", "1.5", "", "99999"])("%j are no minutes", (minutes) => {
  expect(contactProblems({ ...good, minutes }, today).minutes).toMatch(/whole number/u);
});

test("a day has 1,440 minutes", () => {
  expect(contactProblems({ ...good, minutes: "1440" }, today)).toEqual({});
  expect(contactProblems({ ...good, minutes: "1441" }, today).minutes).toMatch(/1,440/u);
});

test("tomorrow is not yet a contact", () => {
  expect(contactProblems({ ...good, on: "2026-11-22" }, today).on).toMatch(/still to come/u);
});
