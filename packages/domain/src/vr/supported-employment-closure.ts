import { answered } from "../checklist/answered.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { closureWithOutcome, supportedEmploymentClosure as cite } from "../citation/closure.ts";
import { shortTermBasisLongestMonths, shortTermBasisMonths } from "../clock/clock-figures.ts";
import { clockLength, type ClockJurisdiction } from "../clock/clock-length.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";

/** The points of closing a record in supported employment. */
export type SupportedClosureCriterion =
  | "closure.se-outcome"
  | "closure.competitive-or-short-term-over"
  | "closure.no-vr-funded-services"
  | "closure.outcome-of-ipe";

/** What is known on the day. Null: nobody has answered. */
export type SupportedClosureFacts = {
  /** The outcome of 34 CFR 363.54, and the day it was achieved. */
  outcomeAchieved: boolean | null;
  outcomeAchievedOn: PlainDate | null;
  competitiveIntegrated: boolean | null;
  /** The short-term basis was lengthened: a need of the person, and progress toward competitive earnings. */
  shortTermLengthened: boolean;
  /** Any service paid by VR: Title I services during a short-term basis, or extended services to a youth. */
  vrFundedServices: boolean | null;
  /** The conditions of 34 CFR 361.56 hold. */
  generalConditions: boolean | null;
};

/**
 * Whether the record of somebody in supported employment may close now (34 CFR 363.55): the supported employment outcome is achieved, the work
 * is competitive and integrated or the short-term basis has run out, nothing is paid by VR any more, and 361.56 holds. Under a jurisdiction its own
 * length of the short-term basis holds.
 * @example
 * ```ts
 * const facts = { outcomeAchieved: true, outcomeAchievedOn: "2026-01-31", competitiveIntegrated: true, shortTermLengthened: false, vrFundedServices: false, generalConditions: true };
 * supportedEmploymentClosureTest(facts, "2026-02-01").answer; // => "met"
 * supportedEmploymentClosureTest({ ...facts, vrFundedServices: true }, "2026-02-01").notMet; // => ["closure.no-vr-funded-services"]
 * supportedEmploymentClosureTest({ ...facts, competitiveIntegrated: false }, "2026-07-31").answer; // => "not-met"
 * supportedEmploymentClosureTest({ ...facts, competitiveIntegrated: false }, "2026-08-01").answer; // => "met"
 * ```
 */
export function supportedEmploymentClosureTest(
  facts: SupportedClosureFacts,
  today: PlainDate,
  jurisdiction?: ClockJurisdiction,
): Checklist<SupportedClosureCriterion> {
  const { outcomeAchieved, competitiveIntegrated, vrFundedServices, generalConditions } = facts;
  return judgeChecklist<SupportedClosureCriterion>([
    answered("closure.se-outcome", outcomeAchieved, cite),
    answered(
      "closure.competitive-or-short-term-over",
      competitiveIntegrated === true ? true : shortTermOver(facts, today, jurisdiction),
      cite,
    ),
    answered("closure.no-vr-funded-services", vrFundedServices === null ? null : !vrFundedServices, cite),
    answered("closure.outcome-of-ipe", generalConditions, closureWithOutcome),
  ]);
}

/** The last day of the short-term basis still belongs to it. */
function shortTermOver(
  { competitiveIntegrated, outcomeAchievedOn, shortTermLengthened }: SupportedClosureFacts,
  today: PlainDate,
  jurisdiction: ClockJurisdiction | undefined,
): boolean | null {
  if (competitiveIntegrated === null || outcomeAchievedOn === null) return null;
  const usual = clockLength({ id: "short-term-basis", length: shortTermBasisMonths }, jurisdiction);
  const months = (shortTermLengthened ? shortTermBasisLongestMonths : usual).at(outcomeAchievedOn);
  return months.ok ? addMonthsRoundingDown(outcomeAchievedOn, months.value.use.value) < today : null;
}
