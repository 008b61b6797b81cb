import type { PlainDate } from "../../date/plain-date.ts";
import type { Fact, RecordRef } from "../../finding/fact.ts";
import type { FindingsInput, VrInput } from "../../finding/findings-input.ts";
import { codeFact, dateFact } from "../../internal/facts.ts";
import { knownOn } from "../../internal/known-on.ts";
import type { MilestoneKind } from "../../vocabulary/milestone-kind.ts";

/** The VR dates of a record as they were known on a day, and the facts that point to their rows. */
export type VrDates = {
  record: RecordRef | null;
  appliedOn: PlainDate | null;
  applicationCompleteOn: PlainDate | null;
  eligibleOn: PlainDate | null;
  waitlistPlacedOn: PlainDate | null;
  waitlistReleasedOn: PlainDate | null;
  ipeSignedOn: PlainDate | null;
  closedOn: PlainDate | null;
  ipeReviewedOn: PlainDate | null;
  extendedServicesOn: PlainDate | null;
  paidExtendedFrom: PlainDate | null;
  paidExtendedUntil: PlainDate | null;
  outcomeAchievedOn: PlainDate | null;
  exitReportedOn: PlainDate | null;
  source: Fact;
  fact(kind: VrMilestone): Fact;
};

/** Trial work has facts of its own, of each of its spans. */
type VrMilestone = Exclude<Extract<MilestoneKind, `vr-${string}`>, `vr-trial-work-${string}`>;

/** Reads the VR dates on a day; null when the record knows of no VR case. */
export function vrDates(input: FindingsInput, today: PlainDate): VrDates | null {
  const vr = input.vr;
  if (!vr) return null;
  const dates = {
    appliedOn: knownOn(vr.appliedOn, today),
    applicationCompleteOn: knownOn(vr.applicationCompleteOn, today),
    eligibleOn: knownOn(vr.eligibleOn, today),
    waitlistPlacedOn: knownOn(vr.waitlistPlacedOn, today),
    waitlistReleasedOn: knownOn(vr.waitlistReleasedOn, today),
    ipeSignedOn: knownOn(vr.ipeSignedOn, today),
    closedOn: knownOn(vr.closedOn, today),
  };
  if (Object.values(dates).every((date) => date === null)) return null;
  const later = {
    ipeReviewedOn: knownOn(vr.ipeReviewedOn ?? null, today),
    extendedServicesOn: knownOn(vr.extendedServicesOn ?? null, today),
    paidExtendedFrom: knownOn(vr.paidExtendedFrom ?? null, today),
    paidExtendedUntil: knownOn(vr.paidExtendedUntil ?? null, today),
    outcomeAchievedOn: knownOn(vr.outcomeAchievedOn ?? null, today),
    exitReportedOn: knownOn(vr.exitReportedOn ?? null, today),
  };
  const record = recordOf(vr);
  const byKind: Record<VrMilestone, PlainDate | null> = {
    "vr-application": dates.appliedOn,
    "vr-application-complete": dates.applicationCompleteOn,
    "vr-eligibility": dates.eligibleOn,
    "vr-waitlist-placed": dates.waitlistPlacedOn,
    "vr-waitlist-released": dates.waitlistReleasedOn,
    "vr-ipe-signed": dates.ipeSignedOn,
    "vr-closure": dates.closedOn,
    "vr-ipe-review": later.ipeReviewedOn,
    "vr-extended-services": later.extendedServicesOn,
    "vr-paid-extended-start": later.paidExtendedFrom,
    "vr-paid-extended-end": later.paidExtendedUntil,
    "vr-outcome-achieved": later.outcomeAchievedOn,
    "vr-exit-reported": later.exitReportedOn,
  };
  return {
    ...dates,
    ...later,
    record,
    source: codeFact("vr-dates-source", vr.source, record),
    fact: (kind) => {
      const milestone = input.milestoneIds?.[kind];
      return dateFact(
        kind,
        byKind[kind],
        milestone === undefined ? record : { table: "milestone", id: milestone },
      );
    },
  };
}

function recordOf(vr: VrInput): RecordRef | null {
  return vr.id === null ? null : { table: vr.source === "own" ? "vr_case" : "reported_vr", id: vr.id };
}
