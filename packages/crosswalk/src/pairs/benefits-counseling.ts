import { benefitsPlanned, type FindingStatus, type PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { answerStatus, stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/** Benefits counseling on both sides: a session with a written scenario before a start; VR may refer to work-incentives planning. */
export function benefitsCounseling(client: SharedClient, today: PlainDate): DutyStanding[] {
  const cites = [crosswalkDocument];
  const { receivesBenefits } = client;
  // A referral that was made stands, whoever knows of the benefits.
  const asked = receivesBenefits === null ? null : false;
  const referred: FindingStatus =
    receivesBenefits === false
      ? "not-applicable"
      : answerStatus(client.benefitsReferredOn === null ? asked : true);
  return [
    stand("ips.benefits-before-start", today, { status: session(client, today), cites }),
    stand("vr.refers-to-benefits-planning", today, { status: referred, cites }),
  ];
}

function session({ receivesBenefits, benefitsSessions, job }: SharedClient, today: PlainDate): FindingStatus {
  if (receivesBenefits === null) return "missing-answer";
  if (!receivesBenefits) return "not-applicable";
  const startOn = job?.startedOn ?? today;
  const planned = benefitsPlanned(
    { receivesBenefits, sessions: benefitsSessions, startOn, changedOn: null },
    today,
  );
  if (planned.ok) return "met";
  return job === null ? "due" : "overdue";
}
