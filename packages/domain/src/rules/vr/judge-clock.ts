import type { Citation } from "../../citation/citation.ts";
import { calendarDays } from "../../citation/vr.ts";
import { addDays } from "../../date/add-days.ts";
import { daysBetween } from "../../date/days-between.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { DatedFigure } from "../../figure/dated-figure.ts";
import type { Fact, RecordRef } from "../../finding/fact.ts";
import type { Finding } from "../../finding/finding.ts";
import type { FindingCode } from "../../finding/finding-code.ts";
import type { ExtensionInput, TrialWorkInput } from "../../finding/findings-input.ts";
import type { RuleId } from "../../finding/rule-id.ts";
import type { StartEvent } from "../../finding/start-event.ts";
import { daysFact } from "../../internal/facts.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import type { Comparison } from "../../jurisdiction/jurisdiction.ts";
import { mostAllowed } from "../../jurisdiction/most-allowed.ts";
import { extendedDue, type ExtendedDue } from "./extended-due.ts";

/** What a VR clock can say once it has started. */
export type ClockOutcome =
  | "pending"
  | "pending-extended"
  | "pending-trial-work"
  | "pending-overdue"
  | "pending-overdue-extension-agreed-late"
  | "pending-overdue-extension-not-valid"
  | "decided-in-time"
  | "decided-in-extended-time"
  | "decided-late"
  | "decided-late-extension-agreed-late"
  | "closed"
  | "closed-late";

/** A VR clock that has started: what `judgeClock` needs to say where it stands. */
export type RunningClock = {
  rule: RuleId;
  codes: Record<ClockOutcome, FindingCode>;
  figureNotKnown: FindingCode;
  days: DatedFigure;
  comparison: Comparison;
  start: PlainDate;
  startEvent: StartEvent;
  decidedOn: PlainDate | null;
  closedOn: PlainDate | null;
  extensions: readonly ExtensionInput[];
  trialWork: readonly TrialWorkInput[];
  record: RecordRef | null;
  facts: Fact[];
  cites: readonly Citation[];
};

/** Judges a clock that runs a number of calendar days from its start and may be exceeded by agreement or trial work. */
export function judgeClock(clock: RunningClock, today: PlainDate): Finding {
  const { rule, startEvent, record, start } = clock;
  const days = clock.days.at(start);
  if (!days.ok) {
    return makeFinding(today, {
      rule,
      status: "missing-answer",
      code: clock.figureNotKnown,
      startEvent,
      record,
      facts: clock.facts,
      cites: days.because,
    });
  }
  const limit = addDays(start, mostAllowed(days.value.use.value, clock.comparison));
  const reading = extendedDue(limit, clock.extensions, clock.trialWork, today);
  const outcome = outcomeOf(clock, limit, reading, today);
  const status = statusOf(outcome);
  return makeFinding(today, {
    rule,
    status,
    code: clock.codes[outcome],
    due: outcome === "pending-trial-work" ? null : reading.due,
    decidedLate: outcome.startsWith("decided-late"),
    startEvent,
    record,
    facts: [
      ...clock.facts,
      ...reading.facts,
      daysFact("clock-days", days.value.use.value),
      ...(clock.decidedOn === null ? [] : [daysFact("days-taken", daysBetween(start, clock.decidedOn))]),
    ],
    figures: [days.value.use],
    cites: [days.value.cite, ...clock.cites, calendarDays],
  });
}

function outcomeOf(
  clock: RunningClock,
  limit: PlainDate,
  reading: ExtendedDue,
  today: PlainDate,
): ClockOutcome {
  const agreedLate = reading.refused.filter(({ code }) => code === "extension-agreed-late");
  if (clock.decidedOn !== null) {
    const decidedOn = clock.decidedOn;
    if (decidedOn <= limit) return "decided-in-time";
    if (decidedOn <= reading.due || reading.trialWorkRuns) return "decided-in-extended-time";
    const within = agreedLate.some(
      ({ extension }) => extension.newDueOn !== null && decidedOn <= extension.newDueOn,
    );
    return within ? "decided-late-extension-agreed-late" : "decided-late";
  }
  if (clock.closedOn !== null)
    return clock.closedOn <= reading.due || reading.trialWorkRuns ? "closed" : "closed-late";
  if (reading.trialWorkRuns) return "pending-trial-work";
  if (today <= reading.due) return reading.extended ? "pending-extended" : "pending";
  if (agreedLate.length > 0) return "pending-overdue-extension-agreed-late";
  return reading.refused.length > 0 ? "pending-overdue-extension-not-valid" : "pending-overdue";
}

function statusOf(outcome: ClockOutcome): Finding["status"] {
  if (outcome.startsWith("decided")) return "met";
  if (outcome.startsWith("closed")) return "not-applicable";
  return outcome.startsWith("pending-overdue") ? "overdue" : "due";
}
