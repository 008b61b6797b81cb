import { followAlong, monthOf, ongoingSupportsMonth, type PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { monthAround } from "../internal/in-month.ts";
import { answerStatus, stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/**
 * Job supports ↔ extended services: IPS follows along for as long as the person wants; VR assesses stability twice a month while its case is open,
 * and its supported-employment IPE names who goes on.
 */
export function jobSupports(client: SharedClient, today: PlainDate): DutyStanding[] {
  const cites = [crosswalkDocument];
  if (client.job === null) {
    return [
      stand("ips.follow-along", today, { status: "not-applicable", cites }),
      stand("vr.ongoing-supports", today, { status: "not-applicable", cites }),
      extendedSource(client, today),
    ];
  }
  const [next] = followAlong(
    { startedOn: client.job.startedOn, endedOn: null },
    client.followAlongContacts,
    today,
  ).filter(
    ({ standing, due }) => standing === "due" || (standing === "missed" && due >= monthAround(today).first),
  );
  const supports = ongoingSupportsMonth(client.stabilityContacts, monthOf(today), client);
  const vrOpen = client.vrClosedOn === null || client.vrClosedOn > today;
  const owed = supports.met ? "met" : "due";
  return [
    next === undefined
      ? stand("ips.follow-along", today, { status: "met", cites })
      : stand("ips.follow-along", today, {
          status: next.standing === "missed" ? "overdue" : "due",
          due: next.due,
          cites,
        }),
    stand("vr.ongoing-supports", today, {
      status: vrOpen ? owed : "not-applicable",
      due: vrOpen && !supports.met ? monthAround(today).last : null,
      cites: [...supports.because, ...cites],
    }),
    extendedSource(client, today),
  ];
}

function extendedSource(
  { supportedEmploymentIpe, extendedSourceNamed }: SharedClient,
  today: PlainDate,
): DutyStanding {
  const cites = [crosswalkDocument];
  const duty = "vr.extended-source-named";
  if (supportedEmploymentIpe === false) return stand(duty, today, { status: "not-applicable", cites });
  return stand(duty, today, {
    status: supportedEmploymentIpe === null ? "missing-answer" : answerStatus(extendedSourceNamed),
    cites,
  });
}
