import { civilFrom } from "../internal/civil-date.ts";
import { epochDayOf } from "../internal/epoch-day.ts";
import type { PlainDate } from "./plain-date.ts";

/**
 * Calendar days from the first date to the second; negative when the second is earlier.
 * @example
 * ```ts
 * daysBetween("2025-12-20", "2026-02-18"); // => 60
 * daysBetween("2026-03-02", "2026-03-01"); // => -1
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(civilFrom(to)) - epochDayOf(civilFrom(from));
}
