import { rsa911Quarterly } from "../citation/vr-clock.ts";
import { rsa911ReportDays } from "../clock/clock-figures.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * The day on which the RSA-911 file of the quarter that a day falls in must be certified. The letter says 45 days and prints the days:
 * November 15, February 15, May 15 and August 15. The printed days are followed; counted in days, three of them would be a day earlier.
 * @example
 * ```ts
 * const due = rsa911Due("2026-09-30");
 * due.ok && due.value; // => "2026-11-15"
 * const next = rsa911Due("2026-10-01");
 * next.ok && next.value; // => "2027-02-15"
 * ```
 */
export function rsa911Due(inQuarter: PlainDate): Verdict<PlainDate, "figure-not-known"> {
  const days = rsa911ReportDays.at(inQuarter);
  if (!days.ok) return days;
  const month = Number(inQuarter.slice(5, 7));
  const firstOfQuarter = `${inQuarter.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  const value = `${addMonthsRoundingDown(firstOfQuarter, 4).slice(0, 8)}15`;
  return { ok: true, value, because: [rsa911Quarterly] };
}
