import { civilFrom, isoOfEpochDay } from "../internal/civil-date.ts";
import { epochDayOf } from "../internal/epoch-day.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * The date so many calendar days later (earlier when negative). A fraction of a day is dropped, and the calendar ends with
 * 0001-01-01 and 9999-12-31: what lies beyond is that day. Throws a `RangeError` on something that is no date or no number.
 * @example
 * ```ts
 * addDays("2026-01-15", 60); // => "2026-03-16"
 * addDays("2028-03-01", -1); // => "2028-02-29"
 * addDays("9999-12-31", 1); // => "9999-12-31"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return isoOfEpochDay(epochDayOf(civilFrom(date)) + Math.trunc(days));
}
