import { expect, test } from "vitest";
import { emptySigning } from "./empty-signing.ts";
import { checkSignPerson, toSignPersonInput } from "./sign-person-values.ts";
import type { SigningValues } from "./signing-values.ts";

const whole: SigningValues = {
  ...emptySigning({ name: "Donna Rivera", identity: null }, "2026-11-21"),
  releaseId: "r",
  relation: "family",
  recipientName: "Rosa Rivera",
  groups: ["job-search-plan"],
  purposes: ["at-the-request-of-the-person"],
  statementsRead: true,
};

test("whole, it lacks nothing", () => {
  expect(checkSignPerson(whole)).toEqual({});
});

test.each([
  ["relation", { relation: "" }],
  ["recipientName", { recipientName: " " }],
  ["groups", { groups: [] }],
  ["answers", { relation: "employer" }],
] as const)("%s is asked for when it is missing", (field, change) => {
  expect(Object.keys(checkSignPerson({ ...whole, ...change }))).toEqual([field]);
});

test("an employer gets the answers and the groups they draw on, whatever was ticked before", () => {
  expect(
    toSignPersonInput(
      { ...whole, relation: "employer", groups: ["case-notes"], answers: ["start-date", "hours-and-days"] },
      "c",
    ),
  ).toMatchObject({ groups: ["job-search-plan"], answers: ["hours-and-days", "start-date"] });
});

test("nobody else gets answers, whatever was ticked before", () => {
  expect(toSignPersonInput({ ...whole, answers: ["start-date"] }, "c")).toMatchObject({
    groups: ["job-search-plan"],
    answers: [],
  });
});
