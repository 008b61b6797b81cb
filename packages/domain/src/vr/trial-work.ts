import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { trialWorkRequired as cite } from "../citation/eligibility.ts";

/** The points of trial work. */
export type TrialWorkCriterion =
  | "trial-work.written-plan"
  | "trial-work.periodic-assessment"
  | "trial-work.integrated-settings"
  | "trial-work.needed-supports"
  | "trial-work.enough-variety-and-time";

const points = [
  "trial-work.written-plan",
  "trial-work.periodic-assessment",
  "trial-work.integrated-settings",
  "trial-work.needed-supports",
  "trial-work.enough-variety-and-time",
] as const satisfies readonly TrialWorkCriterion[];

/**
 * Whether trial work was such that it may end in "cannot benefit" (34 CFR 361.42(e)). Nobody may be found unable to benefit because of the
 * severity of a disability before it.
 * @example
 * ```ts
 * trialWork({ "trial-work.written-plan": true, "trial-work.periodic-assessment": false }).notMet; // => ["trial-work.periodic-assessment"]
 * ```
 */
export function trialWork(answers: Answers<TrialWorkCriterion>): Checklist<TrialWorkCriterion> {
  return judgeChecklist(points.map((key) => answered(key, answers[key], cite)));
}
