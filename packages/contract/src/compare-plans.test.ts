import { emptyPlan } from "./empty-plan.ts";
import { planContent, type PlanContent } from "./plan.ts";
import { disclosureChoices, meetingRhythms, planStepOwners, planStepStates } from "@ips/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlans } from "./compare-plans.ts";

const objectiveId = "0193f0a0-0000-7000-8000-000000000001";
const stepId = "0193f0a0-0000-7000-8000-000000000002";
const otherStepId = "0193f0a0-0000-7000-8000-000000000003";
const step = {
  stepId,
  text: "Visit the nursery",
  owner: "client",
  by: "2026-12-04",
  state: "open",
  doneOn: null,
} as const;
const otherStep = { ...step, stepId: otherStepId, text: "Ask about weekend shifts" } as const;
const plan: PlanContent = {
  ...emptyPlan,
  goal: "Work with plants",
  objectives: [{ objectiveId, title: "Find a nursery", steps: [step, otherStep] }],
};

describe("two versions of a plan", () => {
  it("differ nowhere when nothing was changed", () => {
    expect(comparePlans(plan, structuredClone(plan))).toEqual([]);
  });

  it("differ in a field by its path", () => {
    const after: PlanContent = {
      ...plan,
      goal: "Work outdoors",
      preferences: { ...plan.preferences, hours: "20 a week" },
    };
    expect(comparePlans(plan, after)).toEqual(["goal", "preferences.hours"]);
  });

  it("differ in one field of one step, wherever the step stands", () => {
    const after: PlanContent = {
      ...plan,
      objectives: [
        {
          objectiveId,
          title: "Find a nursery",
          steps: [{ ...step, state: "done", doneOn: "2026-12-01" }, otherStep],
        },
      ],
    };
    expect(comparePlans(plan, after)).toEqual([
      `objectives.${objectiveId}.steps.${stepId}.state`,
      `objectives.${objectiveId}.steps.${stepId}.doneOn`,
    ]);
  });

  it("name a step that only one of them has, and not the steps around it", () => {
    const after: PlanContent = {
      ...plan,
      objectives: [{ objectiveId, title: "Find a nursery", steps: [otherStep] }],
    };
    expect(comparePlans(plan, after)).toEqual([`objectives.${objectiveId}.steps.${stepId}`]);
    expect(comparePlans(after, plan)).toEqual([`objectives.${objectiveId}.steps.${stepId}`]);
  });

  it("name the list when its items were only put in another order", () => {
    const after: PlanContent = {
      ...plan,
      objectives: [{ objectiveId, title: "Find a nursery", steps: [otherStep, step] }],
    };
    expect(comparePlans(plan, after)).toEqual([`objectives.${objectiveId}.steps`]);
  });
});

describe("for any two plans", () => {
  it("no difference is named exactly when both say the same", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        expect(comparePlans(one, one)).toEqual([]);
        expect(comparePlans(one, other).length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it("the same fields are named in either direction", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        expect(comparePlans(one, other).toSorted()).toEqual(comparePlans(other, one).toSorted());
      }),
    );
  });

  it("no field is named twice", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const paths = comparePlans(one, other);
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });

  it("what is generated here is a plan the wire takes", () => {
    fc.assert(fc.property(anyPlan, (one) => planContent.safeParse(one).success));
  });
});

// Few ids and few words, so that two plans share items often and equal plans come up.
const words = fc.constantFrom("", "Nursery", "Café Ñandú");
const date = fc.constantFrom(null, "2026-11-21", "2026-12-04");
const idAmong = (digit: number) =>
  fc.integer({ min: 1, max: 3 }).map((n) => `0193f0a0-0000-7000-8000-0000000000${digit}${n}`);
const anyStep = fc.record({
  stepId: idAmong(1),
  text: words,
  owner: fc.constantFrom(...planStepOwners),
  by: date,
  state: fc.constantFrom(...planStepStates),
  doneOn: date,
});
const anyPlan: fc.Arbitrary<PlanContent> = fc.record({
  goal: words,
  preferences: fc.record({
    jobTypes: words,
    hours: words,
    schedule: fc.constant(""),
    pay: fc.constant(""),
    distance: fc.constant(""),
    setting: fc.constant(""),
    avoid: words,
    other: words,
  }),
  disclosure: fc.record({
    choice: fc.constantFrom(...disclosureChoices),
    mayBeSaid: words,
    notToBeSaid: words,
    toWhom: words,
  }),
  objectives: fc.uniqueArray(
    fc.record({
      objectiveId: idAmong(2),
      title: words,
      steps: fc.uniqueArray(anyStep, { selector: (one) => one.stepId, maxLength: 3 }),
    }),
    { selector: (one) => one.objectiveId, maxLength: 3 },
  ),
  supports: fc.uniqueArray(fc.record({ supportId: idAmong(3), text: words, who: words, howOften: words }), {
    selector: (one) => one.supportId,
    maxLength: 2,
  }),
  targetEmployers: fc.uniqueArray(fc.record({ targetId: idAmong(4), name: words, why: words }), {
    selector: (one) => one.targetId,
    maxLength: 2,
  }),
  vrItems: fc.uniqueArray(
    fc.record({
      itemId: idAmong(5),
      text: words,
      neededBy: date,
      state: fc.constantFrom("asked", "agreed", "provided", "not-possible"),
    }),
    { selector: (one) => one.itemId, maxLength: 2 },
  ),
  meetingRhythm: fc.constantFrom(...meetingRhythms),
  firstEmployerContactBy: date,
  reviewOn: date,
});
