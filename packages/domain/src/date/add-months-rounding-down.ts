import { civilFrom, isoOf } from "../internal/civil-date.ts";
import { daysInMonth } from "../internal/epoch-day.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * The same day so many months later; where that month is shorter, its last day.
 * @example
 * ```ts
 * addMonthsRoundingDown("2026-08-31", 6); // => "2027-02-28"
 * addMonthsRoundingDown("2024-02-29", 12); // => "2025-02-28"
 * ```
 */
export function addMonthsRoundingDown(date: PlainDate, months: number): PlainDate {
  const from = civilFrom(date);
  const monthIndex = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  return isoOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}
