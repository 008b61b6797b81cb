import { addMonthsRoundingDown, addDays, type PlainDate } from "@ips/domain";

/** The first and last day of the month that a day falls in. */
export function monthAround(day: PlainDate): { first: PlainDate; last: PlainDate } {
  const first = `${day.slice(0, 8)}01`;
  return { first, last: addDays(addMonthsRoundingDown(first, 1), -1) };
}

/** Whether one of the days falls in the month of another, not after it. */
export function happenedThisMonth(days: readonly PlainDate[], today: PlainDate): boolean {
  const { first } = monthAround(today);
  return days.some((day) => day >= first && day <= today);
}
