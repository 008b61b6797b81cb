import { formatDate, formatExactDate } from "@ips/i18n/format-date";
import { formatDue } from "@ips/i18n/format-due";
import { formatInstant } from "@ips/i18n/format-instant";
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

/** A moment, in the agency's time zone. */
export function Moment({ at }: { at: string }) {
  const { timeZone } = useSession();
  const text = formatInstant(at, "en", timeZone);
  return <DateText dateTime={at} text={text} exact={text} />;
}
