import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { prosEmploymentPlan } from "../citation/pros.ts";

const points = [
  "pros.goal-in-own-words",
  "pros.behavioral-objectives",
  "pros.people-services-supports",
  "pros.time-frames",
] as const;

/** The points of a PROS Employment Plan. */
export type EmploymentPlanCriterion = (typeof points)[number];

/**
 * Whether a PROS Employment Plan has its four parts: the goal in the person's own words, behavioral objectives, the people, services and
 * supports needed, and time frames.
 * @example
 * ```ts
 * employmentPlan({ "pros.goal-in-own-words": true, "pros.time-frames": false }).notMet; // => ["pros.time-frames"]
 * ```
 */
export function employmentPlan(
  answers: Answers<EmploymentPlanCriterion>,
): Checklist<EmploymentPlanCriterion> {
  return judgeChecklist(points.map((key) => answered(key, answers[key], prosEmploymentPlan)));
}
