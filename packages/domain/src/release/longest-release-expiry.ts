import { addDays } from "../date/add-days.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";

/**
 * The last day that a release may run to under the agency's setting (twelve months by default): the day before the anniversary.
 * @example
 * ```ts
 * longestReleaseExpiry("2026-03-01", federalDefault); // => "2027-02-28"
 * ```
 */
export function longestReleaseExpiry(validFrom: PlainDate, jurisdiction: Jurisdiction): PlainDate {
  return addDays(addMonthsRoundingDown(validFrom, jurisdiction.release.longestMonths), -1);
}
