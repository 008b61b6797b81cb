import { addMonthsRoundingDown, type PlainDate } from "@ips/domain";

/** The first and last day of the month that a day falls in. */
export function monthAround(day: PlainDate): { first: PlainDate; last: PlainDate } {
  const first = `${day.slice(0, 8)}01`;
  // From the end of January, rounded down: the last day of any month, of the last one of the calendar too.
  return { first, last: addMonthsRoundingDown(`${day.slice(0, 5)}01-31`, Number(day.slice(5, 7)) - 1) };
}

/** Whether one of the days falls in the month of another, not after it. */
export function happenedThisMonth(days: readonly PlainDate[], today: PlainDate): boolean {
  const { first } = monthAround(today);
  return days.some((day) => day >= first && day <= today);
}
