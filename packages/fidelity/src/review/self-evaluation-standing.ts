import { addDays, type PlainDate } from "@ips/domain";

/** Where a program stands with its self-evaluations to the state. */
export const selfEvaluationStandings = ["current", "due-soon", "overdue"] as const;

/** One of {@link selfEvaluationStandings}. */
export type SelfEvaluationStanding = (typeof selfEvaluationStandings)[number];

/** How many days before its day a self-evaluation is due soon. Ours: no source sets it. */
export const selfEvaluationSoonDays = 30;

/**
 * Where a program stands on a day, by the day its next self-evaluation is due: on that day itself it is still in time.
 * @param dueOn as {@link selfEvaluationDue} says.
 * @example
 * selfEvaluationStanding("2026-11-30", "2026-10-30"); // => "current"
 * selfEvaluationStanding("2026-11-30", "2026-10-31"); // => "due-soon"
 * selfEvaluationStanding("2026-11-30", "2026-11-30"); // => "due-soon"
 * selfEvaluationStanding("2026-11-30", "2026-12-01"); // => "overdue"
 */
export function selfEvaluationStanding(dueOn: PlainDate, today: PlainDate): SelfEvaluationStanding {
  if (today > dueOn) return "overdue";
  return addDays(today, selfEvaluationSoonDays) >= dueOn ? "due-soon" : "current";
}
