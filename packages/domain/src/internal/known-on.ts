import type { PlainDate } from "../date/plain-date.ts";

/** A date as it was known on a day: what lies after that day had not happened. Lets a record be judged as of a past day. */
export function knownOn(date: PlainDate | null, today: PlainDate): PlainDate | null {
  return date !== null && date <= today ? date : null;
}
