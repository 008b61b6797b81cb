import type { Language, PlainDate } from "@ips/domain";
import { dateFormat, instantOfDay } from "./internal/intl.ts";

/**
 * A date in a document that is read on other days than today: always with its year, never with its weekday.
 *
 * @example
 * formatCalendarDate("2016-09-19", "en"); // => "Sep 19, 2016"
 */
export const formatCalendarDate = (date: PlainDate, language: Language): string =>
  dateFormat(language, { month: "short", day: "numeric", year: "numeric" }).format(instantOfDay(date));
