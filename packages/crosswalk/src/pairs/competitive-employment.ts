import { ipsCompetitive, vrCompetitiveIntegrated, type JobVerdict, type PlainDate } from "@ips/domain";
import { crosswalkDocument } from "../citations.ts";
import type { DutyStanding } from "../duty-standing.ts";
import { stand } from "../internal/stand.ts";
import type { SharedClient } from "../shared-client.ts";
import type { CrosswalkDuty } from "../vocabulary/duty.ts";

/**
 * Competitive employment ↔ competitive integrated employment. Without a job there is nothing to judge yet; an asserted verdict counts, but its
 * points are still to be answered.
 */
export function competitiveEmployment({ job }: SharedClient, today: PlainDate): DutyStanding[] {
  const judged = (duty: CrosswalkDuty, verdict: JobVerdict | null) =>
    stand(duty, today, {
      status: statusOf(verdict),
      record: job && { table: "job", id: job.id },
      cites: [crosswalkDocument],
    });
  return [
    judged("ips.competitive-job", job && ipsCompetitive(job)),
    judged("vr.competitive-integrated-job", job && vrCompetitiveIntegrated(job)),
  ];
}

function statusOf(verdict: JobVerdict | null): DutyStanding["status"] {
  if (verdict === null) return "not-applicable";
  if (verdict.basis !== "criteria") return "missing-answer";
  return verdict.counts ? "met" : "due";
}
