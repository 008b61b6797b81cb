import { expect, test } from "vitest";
import {
  employerContactInput,
  employerContactProblems,
  type EmployerContactValues,
} from "./employer-contact-values.ts";

const today = "2026-11-21";
const good: EmployerContactValues = {
  id: "k1",
  employerId: "e1",
  newEmployerId: "n1",
  employerName: "Kessler Hardware",
  employerChosen: true,
  on: today,
  mode: "in-person",
  hiringManager: "yes",
  step: "",
  purpose: "",
  attendees: ["client", "specialist"],
  businessNote: "Hires in spring",
  clientId: "c1",
  clientName: "Donna Rivera",
  clientNote: "Liked the yard",
  restsOnPlan: "",
};

test("a typed name is not yet a business: it is chosen or added", () => {
  expect(employerContactProblems(good, today)).toEqual({});
  expect(employerContactProblems({ ...good, employerChosen: false }, today).employerName).toMatch(
    /from the list/u,
  );
});

test("whether somebody who hires was part of it has no hidden answer", () => {
  expect(employerContactProblems({ ...good, hiringManager: "" }, today)).toHaveProperty("hiringManager");
});

test("a known business goes by its key, a new one by its name", () => {
  expect(employerContactInput(good)?.employer).toEqual({ employerId: "e1" });
  expect(employerContactInput({ ...good, employerId: "" })?.employer).toEqual({
    newEmployerId: "n1",
    name: "Kessler Hardware",
  });
});

test("without a person no note about a person is sent", () => {
  expect(employerContactInput({ ...good, clientId: "" })).toMatchObject({
    clientId: null,
    clientNote: null,
    businessNote: "Hires in spring",
  });
});

test("who was there is sent in the vocabulary's order", () => {
  expect(employerContactInput(good)?.attendees).toEqual(["specialist", "client"]);
});

test.each([
  ["yes", true],
  ["no", false],
  ["", null],
] as const)("whether it rests on the plan may stay unsaid: %j", (said, sent) => {
  expect(employerContactInput({ ...good, restsOnPlan: said })?.restsOnPlan).toBe(sent);
});

test("nobody's plan can be behind a contact that was made for nobody", () => {
  expect(employerContactInput({ ...good, clientId: "", restsOnPlan: "yes" })?.restsOnPlan).toBeNull();
});
