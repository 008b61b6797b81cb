import type { Citation } from "../citation/citation.ts";
import { monthlyVrMeeting, weeklyMeetings } from "../citation/ips-practice.ts";
import { addDays } from "../date/add-days.ts";
import { daysBetween } from "../date/days-between.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { monthOf, type YearMonth } from "../date/year-month.ts";
import { weekdayOf } from "../internal/weekday.ts";

/** Which periods of a span had their meeting. Weeks are named by their Monday, months as "2026-11". */
export type RhythmKept = { asked: string[]; held: string[]; missed: string[]; because: Citation[] };

/**
 * Whether the treatment team, or the vocational unit, met in every whole week (Monday to Sunday) of a span. Weeks that the span cuts are not asked
 * for; `except` names the Mondays of weeks the agency was closed.
 * @example
 * ```ts
 * const kept = weeklyMeetingsKept(["2026-11-04", "2026-11-18"], { from: "2026-11-02", to: "2026-11-22" });
 * kept.asked; // => ["2026-11-02", "2026-11-09", "2026-11-16"]
 * kept.missed; // => ["2026-11-09"]
 * ```
 */
export function weeklyMeetingsKept(
  heldOn: readonly PlainDate[],
  span: { from: PlainDate; to: PlainDate },
  except: readonly PlainDate[] = [],
): RhythmKept {
  const asked: PlainDate[] = [];
  const toMonday = (8 - weekdayOf(span.from)) % 7;
  for (
    let monday = addDays(span.from, toMonday);
    daysBetween(monday, span.to) >= 6;
    monday = addDays(monday, 7)
  ) {
    if (!except.includes(monday)) asked.push(monday);
  }
  return split(asked, (monday) => heldOn.some((on) => on >= monday && on <= addDays(monday, 6)), [
    weeklyMeetings,
  ]);
}

/**
 * Whether IPS and VR met in every month named.
 * @example
 * ```ts
 * monthlyMeetingsKept(["2026-09-03", "2026-11-05"], ["2026-09", "2026-10", "2026-11"]).missed; // => ["2026-10"]
 * ```
 */
export function monthlyMeetingsKept(heldOn: readonly PlainDate[], months: readonly YearMonth[]): RhythmKept {
  const held = new Set(heldOn.map(monthOf));
  return split(months, (month) => held.has(month), [monthlyVrMeeting]);
}

function split(
  asked: readonly string[],
  isHeld: (period: string) => boolean,
  because: Citation[],
): RhythmKept {
  return {
    asked: [...asked],
    held: asked.filter((period) => isHeld(period)),
    missed: asked.filter((period) => !isHeld(period)),
    because,
  };
}
