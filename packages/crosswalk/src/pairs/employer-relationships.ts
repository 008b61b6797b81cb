import { employerRelationship, type PlainDate } from "@ips/domain";
import { crosswalkDocument, practicePrinciples } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { happenedThisMonth, monthAround } from "../internal/in-month.ts";
import { stand } from "../internal/stand.ts";
import type { SharedClient, VrEmployerAct } from "../shared-client.ts";
import type { CrosswalkDuty } from "../vocabulary/duty.ts";

const dutyOf: Readonly<Record<VrEmployerAct["kind"], CrosswalkDuty>> = {
  lead: "vr.shares-leads",
  "coordinated-visit": "vr.coordinates-visits",
  "joint-presentation": "vr.joint-presentations",
  "large-company": "vr.large-companies",
  "plan-coordinated": "vr.coordinates-plans",
};

/**
 * Relationships with employers ↔ VR's help with them: in-person visits each month while the person searches; from VR leads, coordinated visits,
 * joint presentations, access to large companies, and plans that fit together. Nothing is owed while the person works.
 */
export function employerRelationships(client: SharedClient, today: PlainDate): DutyStanding[] {
  const works = client.job !== null;
  const visited = happenedThisMonth(
    client.employerVisits.filter(({ inPerson }) => inPerson).map(({ on }) => on),
    today,
  );
  const { next } = employerRelationship(client.employerVisits);
  const open = works ? "not-applicable" : "due";
  return [
    stand("ips.employer-visits", today, {
      status: visited ? "met" : open,
      due: visited || works || next === null ? null : monthAround(today).last,
      cites: [practicePrinciples],
    }),
    ...Object.entries(dutyOf).map(([kind, duty]) => {
      const act = client.vrEmployerActs.find((each) => each.kind === kind && each.on <= today);
      return stand(duty, today, {
        status: act === undefined ? open : "met",
        record: act === undefined ? null : { table: "shared_work", id: act.id },
        cites: [crosswalkDocument],
      });
    }),
  ];
}
