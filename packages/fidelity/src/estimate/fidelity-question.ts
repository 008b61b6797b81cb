import { fidelityComponents } from "../scale/component.ts";
import type { FidelityItemKey } from "../scale/item-key.ts";

/**
 * What a program can answer of items that no figure decides, yes or no; each asked so that a yes is what full practice has.
 * Items 3, 7, 9, 12, 14, 22 and 23 of the 25.
 */
export const answerKeys = [
  "phase-intake",
  "phase-engagement",
  "phase-assessment",
  "phase-job-development",
  "phase-coaching",
  "phase-follow-along",
  "talk-weekly",
  "mutual-cover",
  "rural",
  "team-members-help",
  "no-exclusion-policy",
  "most-get-in",
  "all-get-in",
  "practitioners-encourage",
  "referrals-solicited",
  "another-job-offered",
  "offered-before-start",
  "planner-trained",
  "planner-trained-specially",
  "offered-at-changes",
  "help-with-reporting",
  "no-tests-first",
  "no-steps-first",
  "initial-sessions",
  "profile-steers",
  "profile-updated",
  "solutions-at-work",
  "losses-analysed",
  "half-supported",
  "most-supported",
  "supports-fitted",
  "employer-support",
  "better-jobs",
  "week-before-start",
  "three-days-after-start",
  "weekly-in-month-one",
  "monthly-for-a-year",
  "step-down",
  "three-days-after-loss",
] as const;

/** One of {@link answerKeys}. */
export type AnswerKey = (typeof answerKeys)[number];

/** Every question that a program can answer: the points of items that count points, and {@link answerKeys}. */
export const fidelityQuestions = [...fidelityComponents, ...answerKeys] as const;

/** One of {@link fidelityQuestions}. */
export type FidelityQuestion = (typeof fidelityQuestions)[number];

const itemOfAnswer: Readonly<Record<AnswerKey, FidelityItemKey>> = {
  "phase-intake": "vocational-generalists",
  "phase-engagement": "vocational-generalists",
  "phase-assessment": "vocational-generalists",
  "phase-job-development": "vocational-generalists",
  "phase-coaching": "vocational-generalists",
  "phase-follow-along": "vocational-generalists",
  "talk-weekly": "vocational-unit",
  "mutual-cover": "vocational-unit",
  rural: "vocational-unit",
  "team-members-help": "vocational-unit",
  "no-exclusion-policy": "zero-exclusion",
  "most-get-in": "zero-exclusion",
  "all-get-in": "zero-exclusion",
  "practitioners-encourage": "zero-exclusion",
  "referrals-solicited": "zero-exclusion",
  "another-job-offered": "zero-exclusion",
  "offered-before-start": "work-incentives",
  "planner-trained": "work-incentives",
  "planner-trained-specially": "work-incentives",
  "offered-at-changes": "work-incentives",
  "help-with-reporting": "work-incentives",
  "no-tests-first": "work-based-assessment",
  "no-steps-first": "work-based-assessment",
  "initial-sessions": "work-based-assessment",
  "profile-steers": "work-based-assessment",
  "profile-updated": "work-based-assessment",
  "solutions-at-work": "work-based-assessment",
  "losses-analysed": "work-based-assessment",
  "half-supported": "individualized-supports",
  "most-supported": "individualized-supports",
  "supports-fitted": "individualized-supports",
  "employer-support": "individualized-supports",
  "better-jobs": "individualized-supports",
  "week-before-start": "time-unlimited-supports",
  "three-days-after-start": "time-unlimited-supports",
  "weekly-in-month-one": "time-unlimited-supports",
  "monthly-for-a-year": "time-unlimited-supports",
  "step-down": "time-unlimited-supports",
  "three-days-after-loss": "time-unlimited-supports",
};

/**
 * The item that a question is about.
 * @example
 * ```ts
 * itemOfQuestion("disclosure.pros-and-cons"); // => "disclosure"
 * itemOfQuestion("mutual-cover"); // => "vocational-unit"
 * ```
 */
export function itemOfQuestion(question: FidelityQuestion): FidelityItemKey {
  if (Object.hasOwn(itemOfAnswer, question)) return itemOfAnswer[question as AnswerKey];
  return question.slice(0, question.indexOf(".")) as FidelityItemKey;
}
