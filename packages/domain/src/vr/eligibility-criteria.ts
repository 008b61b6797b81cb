import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { eligibilityCriteria as cite, intentByApplication } from "../citation/eligibility.ts";

/** The points of an eligibility decision. */
export type EligibilityCriterion =
  | "eligibility.impairment"
  | "eligibility.substantial-impediment"
  | "eligibility.requires-services"
  | "eligibility.intends-to-work";

/**
 * Whether the basic criteria of eligibility are answered yes (34 CFR 361.42(a)(1)): an impairment, a substantial impediment to employment,
 * and services required. Benefit is presumed and asked of nobody; an application that was completed shows the intent to work.
 * @example
 * ```ts
 * const found = eligibilityCriteria({ "eligibility.impairment": true, "eligibility.substantial-impediment": true }, true);
 * found.answer; // => "missing-answer"
 * found.missing; // => ["eligibility.requires-services"]
 * ```
 */
export function eligibilityCriteria(
  answers: Answers<EligibilityCriterion>,
  applicationCompleted: boolean,
): Checklist<EligibilityCriterion> {
  const intent = applicationCompleted ? true : answers["eligibility.intends-to-work"];
  return judgeChecklist<EligibilityCriterion>([
    answered("eligibility.impairment", answers["eligibility.impairment"], cite),
    answered("eligibility.substantial-impediment", answers["eligibility.substantial-impediment"], cite),
    answered("eligibility.requires-services", answers["eligibility.requires-services"], cite),
    answered("eligibility.intends-to-work", intent, intentByApplication),
  ]);
}
