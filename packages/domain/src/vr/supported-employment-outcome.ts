import { answered } from "../checklist/answered.ts";
import type { Answers, Checklist } from "../checklist/checklist.ts";
import { judgeChecklist } from "../checklist/judge-checklist.ts";
import { supportedEmploymentOutcomeAchieved as cite } from "../citation/closure.ts";
import { retentionAfterTransitionDays } from "../clock/clock-figures.ts";
import { addDays } from "../date/add-days.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";

/** The points of a supported employment outcome. */
export type SupportedEmploymentCriterion =
  | "closure.se-services-completed"
  | "closure.transitioned-to-extended"
  | "closure.stable-after-transition"
  | "closure.individualized";

/** What is answered by people; the 90 days after the transition are counted. */
export type SupportedEmploymentAnswer = Exclude<
  SupportedEmploymentCriterion,
  "closure.stable-after-transition" | "closure.transitioned-to-extended"
>;

/** The days that are counted: since when extended services run, and since when the person is stable in the job without a break. */
export type TransitionDates = {
  transitionedOn: PlainDate | null;
  stableSince: PlainDate | null;
};

/**
 * Whether a supported employment outcome is achieved (34 CFR 363.54): services completed, moved on to extended services, employed and stable
 * for at least 90 days after that, and employment that fits the person.
 * @example
 * ```ts
 * const yes = { "closure.se-services-completed": true, "closure.individualized": true };
 * const dates = { transitionedOn: "2026-09-01", stableSince: "2026-06-01" };
 * supportedEmploymentOutcome(yes, dates, "2026-11-30").answer; // => "met"
 * supportedEmploymentOutcome(yes, dates, "2026-11-29").notMet; // => ["closure.stable-after-transition"]
 * supportedEmploymentOutcome(yes, { ...dates, stableSince: "2026-09-02" }, "2026-11-30").answer; // => "not-met"
 * ```
 */
export function supportedEmploymentOutcome(
  answers: Answers<SupportedEmploymentAnswer>,
  { transitionedOn, stableSince }: TransitionDates,
  today: PlainDate,
): Checklist<SupportedEmploymentCriterion> {
  return judgeChecklist<SupportedEmploymentCriterion>([
    answered("closure.se-services-completed", answers["closure.se-services-completed"], cite),
    answered(
      "closure.transitioned-to-extended",
      transitionedOn === null ? null : transitionedOn <= today,
      cite,
      [dateFact("extended-services-start", transitionedOn)],
    ),
    answered("closure.stable-after-transition", stableLongEnough(transitionedOn, stableSince, today), cite, [
      dateFact("stable-since", stableSince),
    ]),
    answered("closure.individualized", answers["closure.individualized"], cite),
  ]);
}

function stableLongEnough(
  transitionedOn: PlainDate | null,
  stableSince: PlainDate | null,
  today: PlainDate,
): boolean | null {
  if (transitionedOn === null || stableSince === null) return null;
  const from = stableSince > transitionedOn ? stableSince : transitionedOn;
  const days = retentionAfterTransitionDays.at(from);
  return days.ok ? addDays(from, days.value.use.value) <= today : null;
}
