import type { PlainDate } from "./plain-date.ts";

/**
 * The latest of the dates that are known, or null when none is.
 * @example
 * ```ts
 * latestDate("2026-03-16", null, "2026-05-01"); // => "2026-05-01"
 * latestDate(null); // => null
 * ```
 */
export function latestDate(...dates: readonly (PlainDate | null)[]): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (latest, date) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );
}
