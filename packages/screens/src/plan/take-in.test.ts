import { emptyPlan, type PlanContent } from "@ips/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePlans } from "./merge-plans.ts";
import { afterOwnSave, takeIn } from "./take-in.ts";

const plan = (goal: string, hours: string): PlanContent => ({
  ...emptyPlan,
  goal,
  preferences: { ...emptyPlan.preferences, hours },
});
const draft = (base: PlanContent, content: PlanContent) => ({ planId: "p", baseVersion: 1, base, content });

test("what only the other side changed is taken over, and the edit goes on from there", () => {
  const taken = takeIn(draft(plan("", ""), plan("my words", "")), { version: 2, content: plan("", "20") });
  expect(taken).toMatchObject({ conflicts: [], takenOver: 1, draft: { baseVersion: 2 } });
  expect(taken.draft.content).toEqual(plan("my words", "20"));
  expect(taken.draft.base).toEqual(plan("", "20"));
});

test("what both changed stays as it is being typed, and saving still asks", () => {
  const newer = { version: 2, content: plan("their words", "20") };
  const taken = takeIn(draft(plan("first", ""), plan("my words", "")), newer);
  expect(taken).toMatchObject({ conflicts: ["goal"], draft: { baseVersion: 1 } });
  expect(taken.draft.content).toEqual(plan("my words", "20"));
  const asked = mergePlans(taken.draft.base, taken.draft.content, newer.content);
  expect(asked.conflicts.map(({ path }) => path)).toEqual(["goal"]);
});

test("a save whose answer was lost is one's own, whatever was typed since", () => {
  const sent = plan("my words", "");
  const since = { ...draft(plan("", ""), plan("my words and more", "")), sent };
  expect(afterOwnSave(since, { version: 2, content: sent })).toMatchObject({
    baseVersion: 2,
    base: sent,
    sent: null,
  });
  expect(takeIn(since, { version: 2, content: sent })).toMatchObject({
    conflicts: [],
    draft: { baseVersion: 2 },
  });
  expect(afterOwnSave(since, { version: 2, content: plan("their words", "") })).toBeNull();
});

const anyPlan = fc.record({
  goal: fc.constantFrom("", "a", "b", "c"),
  hours: fc.constantFrom("", "10", "20"),
});

test("nothing that was typed is ever lost, and taking a version in twice is taking it in once", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, anyPlan, (b, m, t) => {
      const [base, mine, theirs] = [plan(b.goal, b.hours), plan(m.goal, m.hours), plan(t.goal, t.hours)];
      const newer = { version: 2, content: theirs };
      const once = takeIn(draft(base, mine), newer);
      const kept = {
        goal: m.goal === b.goal ? t.goal : m.goal,
        hours: m.hours === b.hours ? t.hours : m.hours,
      };
      expect(once.draft.content).toEqual(plan(kept.goal, kept.hours));
      const twice = takeIn(once.draft, newer);
      expect(twice.draft).toEqual(once.draft);
      expect(twice.conflicts).toEqual(once.conflicts);
    }),
  );
});
