import type { PlanContent } from "@ips/contract";
import type { PlanPart } from "@ips/i18n/plan-part";

type Objective = PlanContent["objectives"][number];
type Step = Objective["steps"][number];

/**
 * The plan as the pieces people decide about when two versions differ: a field is one piece, and so is a
 * step, a support, an employer. Keyed by its path; the order is that of the plan.
 */
export type PlanUnit =
  | { readonly kind: "field"; readonly part: PlanPart; readonly value: string | null }
  | { readonly kind: "objective"; readonly part: "objective"; readonly value: Omit<Objective, "steps"> }
  | { readonly kind: "step"; readonly part: "step"; readonly objectiveId: string; readonly value: Step }
  | { readonly kind: "support"; readonly part: "support"; readonly value: PlanContent["supports"][number] }
  | {
      readonly kind: "target";
      readonly part: "targetEmployer";
      readonly value: PlanContent["targetEmployers"][number];
    }
  | { readonly kind: "vr-item"; readonly part: "vrItem"; readonly value: PlanContent["vrItems"][number] };

/** Takes a plan apart. @example planUnits(plan).get("goal"); // => { kind: "field", part: "goal", value: "…" } */
export function planUnits(plan: PlanContent): Map<string, PlanUnit> {
  const field = (part: PlanPart, value: string | null): [string, PlanUnit] => [
    part,
    { kind: "field", part, value },
  ];
  const { preferences: p, disclosure: d } = plan;
  return new Map<string, PlanUnit>([
    field("goal", plan.goal),
    ...plan.objectives.flatMap(({ steps, ...objective }): [string, PlanUnit][] => [
      [`objectives.${objective.objectiveId}`, { kind: "objective", part: "objective", value: objective }],
      ...steps.map((step): [string, PlanUnit] => [
        `steps.${step.stepId}`,
        { kind: "step", part: "step", objectiveId: objective.objectiveId, value: step },
      ]),
    ]),
    field("preferences.jobTypes", p.jobTypes),
    field("preferences.hours", p.hours),
    field("preferences.schedule", p.schedule),
    field("preferences.pay", p.pay),
    field("preferences.distance", p.distance),
    field("preferences.setting", p.setting),
    field("preferences.avoid", p.avoid),
    field("preferences.other", p.other),
    field("disclosure.choice", d.choice),
    field("disclosure.mayBeSaid", d.mayBeSaid),
    field("disclosure.notToBeSaid", d.notToBeSaid),
    field("disclosure.toWhom", d.toWhom),
    ...plan.supports.map((value): [string, PlanUnit] => [
      `supports.${value.supportId}`,
      { kind: "support", part: "support", value },
    ]),
    ...plan.targetEmployers.map((value): [string, PlanUnit] => [
      `targets.${value.targetId}`,
      { kind: "target", part: "targetEmployer", value },
    ]),
    ...plan.vrItems.map((value): [string, PlanUnit] => [
      `vrItems.${value.itemId}`,
      { kind: "vr-item", part: "vrItem", value },
    ]),
    field("meetingRhythm", plan.meetingRhythm),
    field("firstEmployerContactBy", plan.firstEmployerContactBy),
    field("reviewOn", plan.reviewOn),
  ]);
}

/** Puts a plan together again from its pieces; a step whose objective is gone goes with it. */
export function planOfUnits(units: ReadonlyMap<string, PlanUnit>, shape: PlanContent): PlanContent {
  const all = [...units.values()];
  const text = (part: PlanPart): string => fieldValue(units, part) ?? "";
  const date = (part: PlanPart): string | null => fieldValue(units, part) || null;
  return {
    ...shape,
    goal: text("goal"),
    objectives: all.flatMap((unit) =>
      unit.kind === "objective"
        ? [
            {
              ...unit.value,
              steps: all.flatMap((step) =>
                step.kind === "step" && step.objectiveId === unit.value.objectiveId ? [step.value] : [],
              ),
            },
          ]
        : [],
    ),
    preferences: {
      jobTypes: text("preferences.jobTypes"),
      hours: text("preferences.hours"),
      schedule: text("preferences.schedule"),
      pay: text("preferences.pay"),
      distance: text("preferences.distance"),
      setting: text("preferences.setting"),
      avoid: text("preferences.avoid"),
      other: text("preferences.other"),
    },
    disclosure: {
      choice: text("disclosure.choice") as PlanContent["disclosure"]["choice"],
      mayBeSaid: text("disclosure.mayBeSaid"),
      notToBeSaid: text("disclosure.notToBeSaid"),
      toWhom: text("disclosure.toWhom"),
    },
    supports: all.flatMap((unit) => (unit.kind === "support" ? [unit.value] : [])),
    targetEmployers: all.flatMap((unit) => (unit.kind === "target" ? [unit.value] : [])),
    vrItems: all.flatMap((unit) => (unit.kind === "vr-item" ? [unit.value] : [])),
    meetingRhythm: text("meetingRhythm") as PlanContent["meetingRhythm"],
    firstEmployerContactBy: date("firstEmployerContactBy"),
    reviewOn: date("reviewOn"),
  };
}

function fieldValue(units: ReadonlyMap<string, PlanUnit>, part: PlanPart): string | null {
  const unit = units.get(part);
  return unit?.kind === "field" ? unit.value : null;
}
