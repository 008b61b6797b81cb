import type { Citation } from "../citation/citation.ts";
import { addDays } from "../date/add-days.ts";
import { addMonthsRoundingDown } from "../date/add-months-rounding-down.ts";
import { daysBetween } from "../date/days-between.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { FigureUse } from "../figure/dated-figure.ts";
import { mostAllowed } from "../jurisdiction/most-allowed.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { ClockDefinition } from "./clock-definition.ts";
import { clockLength, comparisonOf, type ClockJurisdiction } from "./clock-length.ts";

/** Where a clock stands on a day. */
export const clockStandings = [
  "running",
  "reached",
  "overdue",
  "done-in-time",
  "done-late",
  "done-early",
] as const;

/** One of {@link clockStandings}: `reached` is a minimum whose day has come, `done-early` one that was not waited for. */
export type ClockStanding = (typeof clockStandings)[number];

/** What a clock says. */
export type ClockReading = {
  due: PlainDate;
  /** Days from today to the due date; negative is late. */
  daysLeft: number;
  standing: ClockStanding;
  figures: FigureUse[];
};

/** When a clock began, when what it waits for was done, and a later day that was lawfully agreed. */
export type ClockDates = {
  startedOn: PlainDate;
  doneOn: PlainDate | null;
  /** Agreed in time by those the law names; ignored where it would move the due date earlier. */
  extendedTo?: PlainDate | null;
};

/**
 * Where a clock of the VR process stands on a day: day 0 is the start, the last day in time is the due date itself. Months end on the same
 * day of the month, or on its last day where the month is shorter. Under a jurisdiction its own length holds. Refused when the figure was not known on the day the clock began.
 * @example
 * ```ts
 * const read = readClock(vrClockDefinitions["supported-employment"], { startedOn: "2024-02-29", doneOn: null }, "2026-03-01");
 * read.ok && read.value.due; // => "2026-02-28"
 * read.ok && read.value.standing; // => "overdue"
 * const hearing = readClock(vrClockDefinitions.hearing, { startedOn: "2026-01-01", doneOn: "2026-03-02" }, "2026-06-01");
 * hearing.ok && hearing.value.standing; // => "done-in-time"
 * const ours = overlay(federalDefault, { vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State policy" }] } });
 * const sixty = readClock(vrClockDefinitions.ipe, { startedOn: "2026-03-16", doneOn: null }, "2026-05-16", ours);
 * sixty.ok && sixty.value.standing; // => "overdue"
 * ```
 */
export function readClock(
  definition: ClockDefinition,
  { startedOn, doneOn, extendedTo = null }: ClockDates,
  today: PlainDate,
  jurisdiction?: ClockJurisdiction,
): Verdict<ClockReading, "figure-not-known"> {
  const length = clockLength(definition, jurisdiction).at(startedOn);
  if (!length.ok) return length;
  const { use, cite } = length.value;
  const most = mostAllowed(use.value, comparisonOf(definition, jurisdiction));
  const limit = use.unit === "months" ? addMonthsRoundingDown(startedOn, most) : addDays(startedOn, most);
  const due = extendedTo !== null && extendedTo > limit ? extendedTo : limit;
  const because: Citation[] = cite === definition.cite ? [cite] : [cite, definition.cite];
  const happened = doneOn !== null && doneOn <= today ? doneOn : null;
  return {
    ok: true,
    value: {
      due,
      daysLeft: daysBetween(today, due),
      standing: standingOf(definition, due, happened, today),
      figures: [use],
    },
    because,
  };
}

function standingOf(
  { kind }: ClockDefinition,
  due: PlainDate,
  doneOn: PlainDate | null,
  today: PlainDate,
): ClockStanding {
  if (kind === "minimum") {
    if (doneOn !== null) return doneOn >= due ? "done-in-time" : "done-early";
    return today >= due ? "reached" : "running";
  }
  if (doneOn !== null) return doneOn <= due ? "done-in-time" : "done-late";
  return today <= due ? "running" : "overdue";
}
