import type { PlanContent } from "@ips/contract";
import { emptyPlan } from "@ips/contract/empty-plan";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergePlans, planDifferences } from "./merge-plans.ts";
import { planOfUnits, planUnits } from "./plan-units.ts";

const objectiveId = "0193f0a0-0000-7000-8000-000000000001";
const step = {
  stepId: "0193f0a0-0000-7000-8000-000000000002",
  text: "Visit the nursery",
  owner: "client",
  by: null,
  state: "open",
  doneOn: null,
} as const;
const base: PlanContent = {
  ...emptyPlan,
  goal: "Work with plants",
  objectives: [{ objectiveId, title: "Find a nursery", steps: [step] }],
};
const withHours = (hours: string): PlanContent => ({ ...base, preferences: { ...base.preferences, hours } });
const withStep = (change: Partial<PlanContent["objectives"][number]["steps"][number]>): PlanContent => ({
  ...base,
  objectives: [{ objectiveId, title: "Find a nursery", steps: [{ ...step, ...change }] }],
});

describe("two people edit the same version", () => {
  test("changes in different places are brought together, and nobody is asked", () => {
    const merged = mergePlans(base, withHours("20"), withStep({ state: "done", doneOn: "2026-11-20" }));
    expect(merged.conflicts).toEqual([]);
    expect(merged.takenOver).toEqual([`steps.${step.stepId}`]);
    expect(merged.content.preferences.hours).toBe("20");
    expect(merged.content.objectives[0]?.steps[0]?.state).toBe("done");
  });

  test("different words in one place are a conflict, and theirs stand until a person decides", () => {
    const merged = mergePlans(base, withHours("20"), withHours("30"));
    expect(merged.conflicts.map(({ path }) => path)).toEqual(["preferences.hours"]);
    expect(merged.content.preferences.hours).toBe("30");
  });

  test("what a person decides stands", () => {
    expect(
      mergePlans(base, withHours("20"), withHours("30"), { "preferences.hours": "mine" }).content.preferences
        .hours,
    ).toBe("20");
  });

  test("the same words twice are no conflict", () => {
    expect(mergePlans(base, withHours("20"), withHours("20")).conflicts).toEqual([]);
  });

  test("a step that one side took out and the other changed is a conflict", () => {
    const without: PlanContent = {
      ...base,
      objectives: [{ objectiveId, title: "Find a nursery", steps: [] }],
    };
    const merged = mergePlans(base, without, withStep({ text: "Visit both nurseries" }));
    expect(merged.conflicts).toMatchObject([{ path: `steps.${step.stepId}`, mine: null }]);
  });

  test("steps that both sides added are both kept", () => {
    const added = (id: string, text: string): PlanContent => ({
      ...base,
      objectives: [{ objectiveId, title: "Find a nursery", steps: [step, { ...step, stepId: id, text }] }],
    });
    const merged = mergePlans(
      base,
      added("0193f0a0-0000-7000-8000-00000000000a", "Mine"),
      added("0193f0a0-0000-7000-8000-00000000000b", "Theirs"),
    );
    expect(merged.content.objectives[0]?.steps.map(({ text }) => text)).toEqual([
      "Visit the nursery",
      "Theirs",
      "Mine",
    ]);
  });
});

const anyPlan = fc
  .record({
    goal: fc.string(),
    hours: fc.string(),
    steps: fc.uniqueArray(fc.uuid(), { maxLength: 4 }),
    reviewOn: fc.option(fc.constant("2026-12-01"), { nil: null }),
  })
  .map(({ goal, hours, steps, reviewOn }): PlanContent => ({
    ...emptyPlan,
    goal,
    reviewOn,
    preferences: { ...emptyPlan.preferences, hours },
    objectives: [
      { objectiveId, title: "Find a nursery", steps: steps.map((stepId) => ({ ...step, stepId })) },
    ],
  }));

test("a plan put together from its pieces is the plan", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(planOfUnits(planUnits(plan), plan)).toEqual(plan);
    }),
  );
});

test("an edit against an unchanged plan comes through whole, from either side", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (start, edited) => {
      expect(planDifferences(mergePlans(start, edited, start).content, edited)).toEqual([]);
      expect(planDifferences(mergePlans(start, start, edited).content, edited)).toEqual([]);
      expect(mergePlans(start, edited, start).conflicts).toEqual([]);
    }),
  );
});
