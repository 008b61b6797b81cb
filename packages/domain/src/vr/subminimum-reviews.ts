import { subminimumWageReviews } from "../citation/vr-clock.ts";
import {
  subminimumFrequentMonths,
  subminimumReviewMonths,
  subminimumYearlyReviewMonths,
} from "../clock/clock-figures.ts";
import { clockLength, type ClockJurisdiction } from "../clock/clock-length.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * The days on which reviews are due for somebody in subminimum-wage or extended employment, from the start up to a day: every six months
 * for two years, then each year (29 USC 721(a)(14)). A jurisdiction that reviews more often than every six months does so in those two years.
 * @example
 * ```ts
 * const reviews = subminimumReviews("2022-08-31", "2026-01-01");
 * reviews.ok && reviews.value; // => ["2023-02-28", "2023-08-31", "2024-02-29", "2024-08-31", "2025-08-31"]
 * ```
 */
export function subminimumReviews(
  startedOn: PlainDate,
  through: PlainDate,
  jurisdiction?: ClockJurisdiction,
): Verdict<PlainDate[], "figure-not-known"> {
  const half = clockLength({ id: "subminimum-wage-review", length: subminimumReviewMonths }, jurisdiction).at(
    startedOn,
  );
  const year = subminimumYearlyReviewMonths.at(startedOn);
  const frequent = subminimumFrequentMonths.at(startedOn);
  if (!half.ok) return half;
  if (!year.ok) return year;
  if (!frequent.ok) return frequent;
  const due: PlainDate[] = [];
  for (let months = half.value.use.value; months > 0;) {
    const on = addMonthsRoundingDown(startedOn, months);
    // The calendar has an end; after it no review is due.
    if (on > through || on === due.at(-1)) break;
    due.push(on);
    months += months < frequent.value.use.value ? half.value.use.value : year.value.use.value;
  }
  return { ok: true, value: due, because: [subminimumWageReviews] };
}
