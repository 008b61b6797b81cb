import type { PlainDate } from "./plain-date.ts";

/** A month as ISO text, "2026-11". */
export type YearMonth = string;

/**
 * The month that a day falls in.
 * @example
 * ```ts
 * monthOf("2026-11-21"); // => "2026-11"
 * ```
 */
export function monthOf(date: PlainDate): YearMonth {
  return date.slice(0, 7);
}
