import { stepDownAfterAYear } from "../citation/ips-practice.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import { dateFact } from "../internal/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";

/** Months of steady work after which stepping down may be talked about. */
export const stepDownMonths = effectiveDated({
  id: "ips.step-down.months",
  unit: "months",
  rows: [{ from: "2008-01-01", value: 12, cite: stepDownAfterAYear }],
  reviewBy: "2027-06-30",
});

/**
 * Whether it is time to ask a person about stepping down from IPS: after about a year of steady work. It is an offer, never an end by time: the
 * person decides, and may come back after any job.
 * @example
 * ```ts
 * const asked = stepDown({ workingSince: "2025-11-21", personWishes: null }, "2026-11-21");
 * asked.ok && asked.value; // => { offer: true, personWishes: null }
 * const early = stepDown({ workingSince: "2025-11-22", personWishes: null }, "2026-11-21");
 * !early.ok && early.code; // => "step-down-not-yet"
 * ```
 */
export function stepDown(
  { workingSince, personWishes }: { workingSince: PlainDate | null; personWishes: boolean | null },
  today: PlainDate,
): Verdict<
  { offer: true; personWishes: boolean | null },
  "figure-not-known" | "step-down-not-yet" | "step-down-not-working"
> {
  const because = [stepDownAfterAYear];
  if (workingSince === null || workingSince > today)
    return { ok: false, code: "step-down-not-working", facts: [], because };
  const months = stepDownMonths.at(workingSince);
  if (!months.ok) return months;
  if (today < addMonthsRoundingDown(workingSince, months.value.use.value)) {
    return { ok: false, code: "step-down-not-yet", facts: [dateFact("job-start", workingSince)], because };
  }
  return { ok: true, value: { offer: true, personWishes }, because };
}
