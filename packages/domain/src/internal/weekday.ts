import type { PlainDate } from "../date/plain-date.ts";
import { civilFrom } from "./civil-date.ts";
import { epochDayOf } from "./epoch-day.ts";

/** Day of the week: 1 is Monday, 7 is Sunday (1970-01-01 was a Thursday). */
export function weekdayOf(date: PlainDate): number {
  return ((((epochDayOf(civilFrom(date)) + 3) % 7) + 7) % 7) + 1;
}
