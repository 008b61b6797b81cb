import type { DutyView, SideState, SideView } from "@ips/contract";
import { workForDuty, type DutyStanding, type SideStanding } from "@ips/crosswalk";
import type { SharedWorkKind } from "@ips/domain";

/** One side of a pair as it goes over the wire: the worst first. */
export function sideView(standing: SideStanding, mayRecord: (kind: SharedWorkKind) => boolean): SideView {
  const { owed, missing, met, notApplicable } = standing;
  return {
    state: sideState(standing),
    duties: [...owed, ...missing, ...met, ...notApplicable].map((each) => ({
      ...dutyView(each),
      record: each.record,
      cites: [...each.cites],
      canRecord: workForDuty(each.duty).filter(mayRecord),
    })),
  };
}

/** A duty without what it opens to. */
export const dutyView = ({ duty, status, due, daysLeft }: DutyStanding): DutyView => ({
  duty,
  status,
  due,
  daysLeft,
});

/** A side of which nothing may be told is not shared, whether or not there is anything. */
function sideState({ owed, missing, met, notApplicable }: SideStanding): SideState {
  if (owed.some(({ status }) => status === "overdue")) return "overdue";
  if (owed.length > 0) return "due";
  if (missing.length > 0) return "missing-answer";
  if (met.length > 0) return "met";
  return notApplicable.length > 0 ? "not-applicable" : "not-shared";
}
