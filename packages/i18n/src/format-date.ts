import { addDays, daysBetween, type Language, type PlainDate } from "@ips/domain";
import { capitalised } from "./internal/capitalised.ts";
import { dateFormat, instantOfDay } from "./internal/intl.ts";

/**
 * A date as people say it: weekday and day, and the year only when it is not this one.
 *
 * @example
 * formatDate("2026-12-04", "en", "2026-11-21"); // => "Fri, Dec 4"
 * formatDate("2027-02-28", "en", "2026-11-21"); // => "Sun, Feb 28, 2027"
 * formatDate("2026-12-04", "es", "2026-11-21"); // => "vie, 4 de dic"
 */
export function formatDate(date: PlainDate, language: Language, today: PlainDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return dateFormat(language, {
    weekday: "short",
    month: "short",
    day: "numeric",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(instantOfDay(date));
}

/**
 * A date inside a sentence, without its weekday; the year only when it is not this one.
 *
 * @example
 * formatMonthDay("2026-03-01", "en", "2026-02-11"); // => "Mar 1"
 * formatMonthDay("2027-03-01", "en", "2026-11-21"); // => "Mar 1, 2027"
 */
export const formatMonthDay = (date: PlainDate, language: Language, today: PlainDate): string =>
  dateFormat(language, {
    month: "short",
    day: "numeric",
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const }),
  }).format(instantOfDay(date));

/**
 * The exact date for a title or a screen reader.
 *
 * @example
 * formatExactDate("2026-12-04", "en"); // => "Friday, December 4, 2026"
 */
export const formatExactDate = (date: PlainDate, language: Language): string =>
  dateFormat(language, { weekday: "long", month: "long", day: "numeric", year: "numeric" }).format(
    instantOfDay(date),
  );

/**
 * A day near today by its name ("today", "yesterday"), any other as {@link formatDate}.
 *
 * @example
 * formatDay("2026-11-20", "en", "2026-11-21"); // => "yesterday"
 * formatDay("2026-11-18", "en", "2026-11-21"); // => "Wed, Nov 18"
 */
export function formatDay(date: PlainDate, language: Language, today: PlainDate): string {
  const names = { en: ["yesterday", "today", "tomorrow"], es: ["ayer", "hoy", "mañana"] } as const;
  return names[language][daysBetween(addDays(today, -1), date)] ?? formatDate(date, language, today);
}

/** A month and its year: "November 2026". */
export const formatMonth = (date: PlainDate, language: Language): string =>
  capitalised(dateFormat(language, { month: "long", year: "numeric" }).format(instantOfDay(date)));

/**
 * A month on a scale of many: its short name, and in January the year.
 *
 * @example
 * formatScaleMonth("2026-11-01", "en"); // => "Nov"
 * formatScaleMonth("2027-01-01", "en"); // => "2027"
 */
export const formatScaleMonth = (date: PlainDate, language: Language): string =>
  date.slice(5, 7) === "01"
    ? date.slice(0, 4)
    : dateFormat(language, { month: "short" }).format(instantOfDay(date));

/**
 * A birth date: no weekday, always the year.
 *
 * @example
 * formatBirthDate("1979-09-08", "en"); // => "Sep 8, 1979"
 */
export const formatBirthDate = (date: PlainDate, language: Language): string =>
  dateFormat(language, { month: "short", day: "numeric", year: "numeric" }).format(instantOfDay(date));
