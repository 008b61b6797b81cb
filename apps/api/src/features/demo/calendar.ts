import { addDays, type PlainDate } from "@ips/domain";

/** Day of the week, Sunday 0. */
export const weekday = (date: PlainDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The nearest working day for something that happened about then: of a weekend the Monday after it, or the
 * Friday before when that Monday is still to come.
 *
 * @example
 * workday("2026-11-21", "2026-11-30"); // Saturday => "2026-11-23"
 * workday("2026-11-21", "2026-11-21"); // => "2026-11-20"
 */
export function workday(date: PlainDate, today: PlainDate): PlainDate {
  const day = weekday(date);
  if (day !== 0 && day !== 6) return date;
  const monday = addDays(date, day === 0 ? 1 : 2);
  return monday <= today ? monday : addDays(date, day === 0 ? -2 : -1);
}

/** Days from a day to the Friday after it: one to seven. */
export const daysToFriday = (date: PlainDate): number => (5 - weekday(date) + 7) % 7 || 7;
