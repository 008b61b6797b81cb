import { daysBetween } from "../date/days-between.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { Finding } from "../finding/finding.ts";
import { domainVersion } from "../version.ts";

type Given = Pick<Finding, "rule" | "status" | "code"> & Partial<Omit<Finding, "daysLeft" | "ruleVersion">>;

/** A finding with what was left out filled in; days left are counted only where the clock still runs. */
export function makeFinding(
  today: PlainDate,
  given: Given,
  clockRuns = given.status === "due" || given.status === "overdue",
): Finding {
  const due = given.due ?? null;
  return {
    rule: given.rule,
    ruleVersion: domainVersion,
    status: given.status,
    code: given.code,
    due,
    daysLeft: due !== null && clockRuns ? daysBetween(today, due) : null,
    decidedLate: given.decidedLate ?? false,
    startEvent: given.startEvent ?? null,
    leads: given.leads ?? true,
    record: given.record ?? null,
    facts: given.facts ?? [],
    missing: given.missing ?? [],
    figures: given.figures ?? [],
    cites: given.cites ?? [],
  };
}
