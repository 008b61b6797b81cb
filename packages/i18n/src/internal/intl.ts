import { daysBetween, type Language, type PlainDate } from "@ips/domain";

const locales: Record<Language, string> = { en: "en-US", es: "es-US" };

export const localeOf = (language: Language): string => locales[language];

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make and are kept; a plain date is shown in UTC, in which {@link instantOfDay} places it. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made =
    dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
  dateFormats.set(key, made);
  return made;
}

/** The first instant of a day in UTC, in milliseconds. */
export const instantOfDay = (date: PlainDate): number => daysBetween("1970-01-01", date) * 86_400_000;
