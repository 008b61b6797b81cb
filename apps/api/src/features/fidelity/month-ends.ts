import { addDays, addMonthsRoundingDown, type PlainDate } from "@ips/domain";

/**
 * A day, and the last days of the months before it: so many days in all, the earliest first.
 * @example
 * monthEnds("2026-11-21", 3); // => ["2026-09-30", "2026-10-31", "2026-11-21"]
 */
export function monthEnds(today: PlainDate, count: number): PlainDate[] {
  const first = `${today.slice(0, 7)}-01`;
  const before = Array.from({ length: count - 1 }, (_, index) =>
    addDays(addMonthsRoundingDown(first, -index), -1),
  );
  return [...before.toReversed(), today];
}
