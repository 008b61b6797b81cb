import { addDays, type PlainDate } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import type { WeekRow } from "./week-row.ts";

/** The week by its first and last day: "Nov 16 to Nov 22". */
export const weekName = (weekOf: PlainDate, today: PlainDate): string =>
  `${formatMonthDay(weekOf, "en", today)} to ${formatMonthDay(addDays(weekOf, 6), "en", today)}`;

/** What the notes of the week say of time outside the office. */
export function awayText({ minutesAway, contacts }: WeekRow["notes"]): string {
  if (contacts === 0) return "No notes of this week yet; travel and employers count too";
  return `Your notes of this week add up to ${hoursText(minutesAway / 60)} with people; travel and employers count too`;
}

/** Hours with at most one decimal: "12.5 hours". */
export function hoursText(hours: number): string {
  const rounded = Math.round(hours * 10) / 10;
  return `${formatNumber(rounded, "en")} ${rounded === 1 ? "hour" : "hours"}`;
}
