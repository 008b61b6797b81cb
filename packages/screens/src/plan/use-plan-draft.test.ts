import { emptyPlan } from "@ips/contract";
import { expect, test } from "vitest";
import { isOfPlan, parsePlanDraft } from "./use-plan-draft.ts";

const draft = { planId: "p1", baseVersion: 3, base: emptyPlan, content: { ...emptyPlan, goal: "Work" } };

test("a draft is read with what was sent and not answered", () => {
  expect(parsePlanDraft(draft)).toEqual({ ...draft, sent: null });
  expect(parsePlanDraft({ ...draft, sent: emptyPlan })).toEqual({ ...draft, sent: emptyPlan });
  expect(parsePlanDraft({ ...draft, base: undefined })).toBeNull();
  expect(parsePlanDraft("a text")).toBeNull();
});

test.each([
  ["the plan shown", 3, "p1", "p1", true],
  ["another plan, because sharing has ended", 3, "p1", "p2", false],
  ["no plan any more", 3, "p1", null, false],
  ["a plan that does not exist yet", 0, "p1", null, true],
  ["a plan that somebody else began meanwhile", 0, "p1", "p2", true],
])("an edit of %s", (_name, baseVersion, of, shown, keeps) => {
  expect(isOfPlan({ baseVersion, planId: of }, shown)).toBe(keeps);
});
