import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { closureWithOutcome as cite } from "../citation/closure.ts";
import { retention90Days } from "../citation/vr-clock.ts";
import { retentionDays } from "../clock/clock-figures.ts";
import { addDays } from "../date/add-days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";

/** What people say about an outcome; the 90 days are counted. */
export type OutcomeAnswer =
  | "closure.outcome-of-ipe"
  | "closure.no-more-services-needed"
  | "closure.both-satisfied"
  | "closure.told-of-post-employment";

/** The points of a closure with an outcome. */
export type OutcomeCriterion = OutcomeAnswer | "closure.ninety-days";

/**
 * Whether a VR record may close with an employment outcome (34 CFR 361.56): the outcome of the IPE, held for at least 90 days and no more
 * services needed, both satisfied, and the person told of post-employment services. `heldSince` is the first day of the outcome.
 * @example
 * ```ts
 * const yes = { "closure.outcome-of-ipe": true, "closure.no-more-services-needed": true, "closure.both-satisfied": true, "closure.told-of-post-employment": true };
 * closureWithOutcomeTest(yes, "2026-09-01", "2026-11-30").answer; // => "met"
 * closureWithOutcomeTest(yes, "2026-09-01", "2026-11-29").notMet; // => ["closure.ninety-days"]
 * ```
 */
export function closureWithOutcomeTest(
  answers: Answers<OutcomeAnswer>,
  heldSince: PlainDate | null,
  today: PlainDate,
): Checklist<OutcomeCriterion> {
  const days = heldSince === null ? null : retentionDays.at(heldSince);
  const longEnough =
    heldSince === null || !days?.ok ? null : addDays(heldSince, days.value.use.value) <= today;
  return judgeChecklist<OutcomeCriterion>([
    answered("closure.outcome-of-ipe", answers["closure.outcome-of-ipe"], cite),
    answered("closure.ninety-days", longEnough, retention90Days, [dateFact("outcome-held-since", heldSince)]),
    answered("closure.no-more-services-needed", answers["closure.no-more-services-needed"], cite),
    answered("closure.both-satisfied", answers["closure.both-satisfied"], cite),
    answered("closure.told-of-post-employment", answers["closure.told-of-post-employment"], cite),
  ]);
}
