import { answered, notApplicable } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import {
  closureWithoutDecision,
  contactAttemptsUsual,
  ineligibilityDecision as cite,
} from "../citation/closure.ts";
import { trialWorkRequired } from "../citation/eligibility.ts";
import { countFact } from "../internal/facts.ts";

/** The steps of an ineligibility decision. */
export type IneligibilityStep =
  | "closure.consulted"
  | "closure.written-notice"
  | "closure.clear-and-convincing-evidence"
  | "closure.review-rights"
  | "closure.cap-described"
  | "closure.referred";

/**
 * Whether every step of closing somebody as not eligible was taken (34 CFR 361.43). Evidence that is clear and convincing, after trial work,
 * is asked for only where the finding is that the person cannot benefit.
 * @example
 * ```ts
 * const steps = { "closure.consulted": true, "closure.written-notice": true, "closure.review-rights": true, "closure.cap-described": true, "closure.referred": true };
 * ineligibilitySteps(steps, { cannotBenefit: false }).answer; // => "met"
 * ineligibilitySteps(steps, { cannotBenefit: true }).missing; // => ["closure.clear-and-convincing-evidence"]
 * ```
 */
export function ineligibilitySteps(
  answers: Answers<IneligibilityStep>,
  { cannotBenefit }: { cannotBenefit: boolean },
): Checklist<IneligibilityStep> {
  const evidence = "closure.clear-and-convincing-evidence";
  return judgeChecklist<IneligibilityStep>([
    answered("closure.consulted", answers["closure.consulted"], cite),
    answered("closure.written-notice", answers["closure.written-notice"], cite),
    cannotBenefit ? answered(evidence, answers[evidence], trialWorkRequired) : notApplicable(evidence, cite),
    answered("closure.review-rights", answers["closure.review-rights"], cite),
    answered("closure.cap-described", answers["closure.cap-described"], cite),
    answered("closure.referred", answers["closure.referred"], cite),
  ]);
}

/** One attempt to reach an applicant. */
export type ContactAttempt = { on: string; method: string };

/** How many attempts an agency asks for, by how many different methods. The federal text gives no number. */
export type AttemptsAsked = { attempts: number; methods: number };

/**
 * Whether an applicant may be closed without a decision (34 CFR 361.44): only when they decline or are unavailable, and after a reasonable
 * number of attempts to reach them. What is reasonable is the agency's own figure; attempts on one day by one method count once.
 * @example
 * ```ts
 * const asked = { attempts: 3, methods: 2 };
 * const attempts = [{ on: "2026-05-01", method: "phone" }, { on: "2026-05-08", method: "phone" }, { on: "2026-05-15", method: "letter" }];
 * closureWithoutDecisionTest(true, attempts, asked).answer; // => "met"
 * closureWithoutDecisionTest(true, attempts.slice(0, 2), asked).notMet; // => ["closure.contact-attempts"]
 * closureWithoutDecisionTest(null, attempts, asked).answer; // => "missing-answer"
 * ```
 */
export function closureWithoutDecisionTest(
  declinesOrUnavailable: boolean | null,
  attempts: readonly ContactAttempt[],
  asked: AttemptsAsked,
): Checklist<"closure.declines-or-unavailable" | "closure.contact-attempts"> {
  const distinct = new Set(attempts.map(({ on, method }) => `${on} ${method}`)).size;
  const methods = new Set(attempts.map(({ method }) => method)).size;
  return judgeChecklist([
    answered("closure.declines-or-unavailable", declinesOrUnavailable, closureWithoutDecision),
    answered(
      "closure.contact-attempts",
      distinct >= asked.attempts && methods >= asked.methods,
      contactAttemptsUsual,
      [countFact("contact-attempts", distinct)],
    ),
  ]);
}
