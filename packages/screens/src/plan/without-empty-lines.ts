import type { PlanContent } from "@ips/contract";

/** Leaves out the lines of a form that nobody filled in; a line with any word stays. */
export function withoutEmptyLines(plan: PlanContent): PlanContent {
  const filled = (...texts: string[]) => texts.some((text) => text.trim() !== "");
  return {
    ...plan,
    objectives: plan.objectives
      .map((objective) => ({ ...objective, steps: objective.steps.filter(({ text }) => filled(text)) }))
      .filter(({ title, steps }) => filled(title) || steps.length > 0),
    supports: plan.supports.filter(({ text, who, howOften }) => filled(text, who, howOften)),
    targetEmployers: plan.targetEmployers.filter(({ name, why }) => filled(name, why)),
    vrItems: plan.vrItems.filter(({ text }) => filled(text)),
  };
}
