import { addDays, daysBetween, type PlainDate } from "@ips/domain";

/** A Monday from which weeks are counted. */
const aMonday = "2024-01-01";

/**
 * The Monday of the week in which a day lies; weeks run Monday to Sunday.
 *
 * @example
 * weekOf("2026-11-21"); // => "2026-11-16"
 */
export function weekOf(day: PlainDate): PlainDate {
  const since = daysBetween(aMonday, day) % 7;
  return addDays(day, -((since + 7) % 7));
}
