import { addDays } from "../date/add-days.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import type { PlainDate } from "../date/plain-date.ts";

/** A calendar quarter by its first and last day. */
export type Quarter = { from: PlainDate; to: PlainDate };

/**
 * The calendar quarter that a day falls in.
 * @example
 * ```ts
 * quarterOf("2026-11-21"); // => { from: "2026-10-01", to: "2026-12-31" }
 * quarterOf("2024-02-29"); // => { from: "2024-01-01", to: "2024-03-31" }
 * ```
 */
export function quarterOf(date: PlainDate): Quarter {
  const month = Number(date.slice(5, 7));
  const from = `${date.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  return { from, to: addDays(addMonthsRoundingDown(from, 3), -1) };
}
