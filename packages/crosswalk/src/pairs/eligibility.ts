import type { PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { fromFinding, stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";

/** Eligibility by the client's choice ↔ eligibility determination: taken in because they want to work; decided within the 60 days. */
export function eligibility(client: SharedClient, today: PlainDate): DutyStanding[] {
  const finding = client.findings.find(({ rule }) => rule === "vr.eligibility-decision");
  return [
    stand("ips.takes-in-who-wants-to-work", today, {
      status: client.enteredOn === null ? "due" : "met",
      cites: [crosswalkDocument],
    }),
    fromFinding("vr.eligibility-decided", today, finding, [crosswalkDocument]),
  ];
}
