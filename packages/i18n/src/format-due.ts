import { daysBetween, type Language, type PlainDate } from "@ips/domain";
import { formatDate } from "./format-date.ts";
import type { InEachLanguage } from "./in-each-language.ts";

const words: InEachLanguage<{
  today: string;
  tomorrow: string;
  in: (days: number) => string;
  late: (days: number) => string;
}> = {
  en: {
    today: "today",
    tomorrow: "tomorrow",
    in: (days) => `in ${days} days`,
    late: (days) => (days === 1 ? "1 day late" : `${days} days late`),
  },
  es: {
    today: "hoy",
    tomorrow: "mañana",
    in: (days) => `en ${days} días`,
    late: (days) => (days === 1 ? "1 día de retraso" : `${days} días de retraso`),
  },
};

/**
 * How much time is left, from a finding's `daysLeft`.
 *
 * @example
 * formatDaysLeft(13, "en"); // => "in 13 days"
 * formatDaysLeft(0, "en"); // => "today"
 * formatDaysLeft(-8, "en"); // => "8 days late"
 */
export function formatDaysLeft(daysLeft: number, language: Language): string {
  const say = words[language];
  if (daysLeft < 0) return say.late(-daysLeft);
  if (daysLeft === 0) return say.today;
  return daysLeft === 1 ? say.tomorrow : say.in(daysLeft);
}

/**
 * A due date as people say it, and how far away it is.
 *
 * @example
 * formatDue("2026-12-04", "en", "2026-11-21"); // => "Fri, Dec 4 · in 13 days"
 * formatDue("2026-11-13", "en", "2026-11-21"); // => "Fri, Nov 13 · 8 days late"
 * formatDue("2026-11-22", "es", "2026-11-21"); // => "dom, 22 de nov · mañana"
 */
export const formatDue = (due: PlainDate, language: Language, today: PlainDate): string =>
  `${formatDate(due, language, today)} · ${formatDaysLeft(daysBetween(today, due), language)}`;
