import {
  daysBetween,
  type Citation,
  type Finding,
  type FindingStatus,
  type PlainDate,
  type RecordRef,
} from "@ips/domain";
import type { DutyStanding } from "../duty-standing.ts";
import type { CrosswalkDuty } from "../vocabulary/duty.ts";

type Given = {
  status: FindingStatus;
  due?: PlainDate | null;
  record?: RecordRef | null;
  cites: readonly Citation[];
};

/** A duty with what is known of it; days are counted from today. */
export function stand(duty: CrosswalkDuty, today: PlainDate, given: Given): DutyStanding {
  const { status, due = null, record = null, cites } = given;
  return { duty, status, due, daysLeft: due === null ? null : daysBetween(today, due), record, cites };
}

/** A duty that a finding of the rules answers; without such a finding nobody can say. */
export function fromFinding(
  duty: CrosswalkDuty,
  today: PlainDate,
  finding: Finding | undefined,
  cites: readonly Citation[],
): DutyStanding {
  return finding === undefined
    ? stand(duty, today, { status: "missing-answer", cites })
    : stand(duty, today, {
        status: finding.status,
        due: finding.due,
        record: finding.record,
        cites: [...finding.cites, ...cites],
      });
}

/** A yes-or-no duty without a date. */
export function answerStatus(known: boolean | null): FindingStatus {
  if (known === null) return "missing-answer";
  return known ? "met" : "due";
}
