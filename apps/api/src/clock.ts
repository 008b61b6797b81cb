import type { PlainDate } from "@ips/domain";
import { Temporal } from "temporal-polyfill";

/** The only source of time: rules and use-cases are given days and instants, they never ask. */
export type Clock = {
  /** The calendar day it is now in a time zone, as `YYYY-MM-DD`. */
  readonly today: (timeZone: string) => PlainDate;
  /** This moment. */
  readonly now: () => Date;
};

/**
 * A clock over a source of moments (`deps.ts` gives this machine's), or one whose "today" stands still on a day (`IPS_CLOCK`). The moment keeps
 * running either way, so that sessions and links end when they should.
 *
 * @example
 * makeClock(now, "2026-10-31").today("America/New_York"); // => "2026-10-31"
 */
export function makeClock(now: () => Date, fixedToday: PlainDate | null = null): Clock {
  return {
    now,
    today: (timeZone) =>
      fixedToday ??
      Temporal.Instant.fromEpochMilliseconds(now().getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString(),
  };
}

/** Answers whether a name is a time zone this machine knows, such as `America/New_York`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    // Bare offsets ("+02:00") are understood too, but know no daylight saving time.
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
