import { emptyPlan, type PlanContent } from "@ips/contract";
import { expect, test } from "vitest";
import { changesText } from "./changes-text.ts";

const step = (stepId: string, text: string) => ({
  stepId,
  text,
  owner: "client" as const,
  by: null,
  state: "open" as const,
  doneOn: null,
});
const withSteps = (...texts: string[]): PlanContent => ({
  ...emptyPlan,
  objectives: [
    { objectiveId: "o", title: "Find work", steps: texts.map((text, at) => step(`s${at}`, text)) },
  ],
});

test.each([
  ["one step", withSteps("a", "b"), withSteps("a", "c"), "a step"],
  ["two steps", withSteps("a", "b"), withSteps("x", "y"), "2 steps"],
  ["one field", emptyPlan, { ...emptyPlan, goal: "Work" }, "“my goal, in my own words”"],
  ["several", withSteps("a"), { ...withSteps("b"), goal: "Work" }, "2 things"],
])("%s", (_name, before, after, text) => {
  expect(changesText(before, after)).toBe(text);
});
