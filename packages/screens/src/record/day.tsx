import { formatDate, formatDay, formatExactDate } from "@ips/i18n/format-date";
import { formatDue } from "@ips/i18n/format-due";
import { formatInstant, formatTime } from "@ips/i18n/format-instant";
import { DateText } from "@ips/ui/date-text";
import { useSession, useToday } from "../shell/session.tsx";

/** A calendar day as people say it: "Fri, Dec 4". */
export function Day({ on }: { on: string }) {
  const today = useToday();
  return <DateText dateTime={on} text={formatDate(on, "en", today)} exact={formatExactDate(on, "en")} />;
}

/** A day by which something is due, and how far away it is: "Fri, Dec 4 · in 13 days". */
export function DueDay({ on }: { on: string }) {
  const today = useToday();
  return <DateText dateTime={on} text={formatDue(on, "en", today)} exact={formatExactDate(on, "en")} />;
}

/** A moment in the agency's time zone: "today, 3:52 PM". */
export function Moment({ at }: { at: string }) {
  const { today, timeZone } = useSession();
  const day = plainDateAt(at, timeZone);
  return (
    <DateText
      dateTime={at}
      text={`${formatDay(day, "en", today)}, ${formatTime(at, "en", timeZone)}`}
      exact={formatInstant(at, "en", timeZone)}
    />
  );
}

/** The calendar day of an instant in a time zone. */
function plainDateAt(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(Date.parse(at));
}
