import { addDays, latestDate, type PlainDate } from "@ips/domain";
import { crosswalkDocument, practicePrinciples } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { happenedThisMonth, monthAround } from "../internal/in-month.ts";
import { stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/**
 * Services integrated with mental health treatment ↔ needed providers and supports. The team meets weekly and IPS meets VR monthly; VR finds
 * supports and takes on what keeps the person from working. Family or friends only when the person permits it.
 */
export function integratedServices(client: SharedClient, today: PlainDate): DutyStanding[] {
  return [
    teamMeeting(client, today),
    meetingWithVr(client, today),
    family(client, today),
    stand("vr.finds-supports", today, {
      status: client.supportsFoundOn === null ? "missing-answer" : "met",
      cites: [crosswalkDocument],
    }),
    stand("vr.removes-barriers", today, { status: barrier(client), cites: [crosswalkDocument] }),
  ];
}

/** Where nobody has named a barrier there is none to take on. */
function barrier({ barrierOpenSince, barrierResolvedOn }: SharedClient): DutyStanding["status"] {
  if (barrierOpenSince !== null) return "due";
  return barrierResolvedOn === null ? "not-applicable" : "met";
}

/** Seven days after the last meeting since program entry; where there was none yet, seven days after entry. */
function teamMeeting({ teamMeetings, enteredOn }: SharedClient, today: PlainDate): DutyStanding {
  const cites = [practicePrinciples];
  const duty = "ips.weekly-team-meeting";
  if (teamMeetings === null) return stand(duty, today, { status: "missing-answer", cites });
  const entered = enteredOn !== null && enteredOn <= today ? enteredOn : null;
  const last = latestDate(...teamMeetings.filter((on) => on <= today && (entered === null || on >= entered)));
  const since = last ?? entered;
  if (since === null) return stand(duty, today, { status: "due", cites });
  const due = addDays(since, 7);
  const inTime = last === null ? "due" : "met";
  return stand(duty, today, { status: due < today ? "overdue" : inTime, due, cites });
}

function meetingWithVr({ ipsVrMeetings }: SharedClient, today: PlainDate): DutyStanding {
  const cites = [crosswalkDocument];
  if (ipsVrMeetings === null)
    return stand("ips.meets-vr-monthly", today, { status: "missing-answer", cites });
  return happenedThisMonth(ipsVrMeetings, today)
    ? stand("ips.meets-vr-monthly", today, { status: "met", cites })
    : stand("ips.meets-vr-monthly", today, { status: "due", due: monthAround(today).last, cites });
}

function family({ familyPermitted, familyMetOn }: SharedClient, today: PlainDate): DutyStanding {
  const cites = [practicePrinciples];
  const duty = "ips.family-with-permission";
  if (familyPermitted === null) return stand(duty, today, { status: "missing-answer", cites });
  if (!familyPermitted) return stand(duty, today, { status: "not-applicable", cites });
  return stand(duty, today, { status: familyMetOn === null ? "due" : "met", cites });
}
