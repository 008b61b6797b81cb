import { civilFrom, isoOf } from "../internal/civil-date.ts";
import { daysInMonth } from "../internal/epoch-day.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * The same day so many months later; where that month is shorter, its last day. A fraction of a month is dropped, and the
 * calendar ends with 0001-01-01 and 9999-12-31: what lies beyond is that day.
 * @example
 * ```ts
 * addMonthsRoundingDown("2026-08-31", 6); // => "2027-02-28"
 * addMonthsRoundingDown("2024-02-29", 12); // => "2025-02-28"
 * ```
 */
export function addMonthsRoundingDown(date: PlainDate, months: number): PlainDate {
  const from = civilFrom(date);
  const monthIndex = from.year * 12 + (from.month - 1) + Math.trunc(months);
  if (Number.isNaN(monthIndex)) throw new RangeError("Not a number of months");
  if (!Number.isFinite(monthIndex)) return isoOf({ ...from, year: monthIndex });
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return isoOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}
