import type { Language } from "@ips/domain";
import { dateFormat } from "./internal/intl.ts";

/**
 * An instant (ISO 8601) as date and time of day in the agency's time zone.
 *
 * @example
 * formatInstant("2026-11-21T15:05:00Z", "en", "America/New_York"); // => "Sat, Nov 21, 2026, 10:05 AM"
 */
export const formatInstant = (instant: string, language: Language, timeZone: string): string =>
  dateFormat(language, {
    timeZone,
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  })
    .format(Date.parse(instant))
    .replaceAll("\u202F", " ");

/**
 * The time of day of an instant.
 *
 * @example
 * formatTime("2026-11-21T15:05:00Z", "en", "America/New_York"); // => "10:05 AM"
 */
export const formatTime = (instant: string, language: Language, timeZone: string): string =>
  dateFormat(language, { timeZone, hour: "numeric", minute: "2-digit" })
    .format(Date.parse(instant))
    .replaceAll("\u202F", " ");
