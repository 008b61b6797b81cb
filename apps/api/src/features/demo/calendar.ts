import { addDays, type PlainDate } from "@ips/domain";

/** Day of the week, Sunday 0. */
export const weekday = (date: PlainDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The nearest working day for something that happened about then: of a Saturday the Friday before it, of a Sunday the
 * Monday after it, or the Friday before when that Monday is still to come.
 *
 * @example
 * workday("2026-11-21", "2026-11-30"); // Saturday => "2026-11-20"
 * workday("2026-11-22", "2026-11-22"); // Sunday => "2026-11-20"
 */
export function workday(date: PlainDate, today: PlainDate): PlainDate {
  const day = weekday(date);
  if (day === 6) return addDays(date, -1);
  if (day !== 0) return date;
  return date < today ? addDays(date, 1) : addDays(date, -2);
}

/** A past day on which an office may be open: of a Sunday the Monday after it, or the Saturday before while that is still to come. */
export function onAnOpenDay(date: PlainDate, today: PlainDate): PlainDate {
  if (weekday(date) !== 0) return date;
  return date < today ? addDays(date, 1) : addDays(date, -1);
}

/** Days from a day to the Friday after it: one to seven. */
export const daysToFriday = (date: PlainDate): number => (5 - weekday(date) + 7) % 7 || 7;
