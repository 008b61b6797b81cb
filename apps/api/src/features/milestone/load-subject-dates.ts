import { episode, job, vrCase, type Tx } from "@ips/db";
import type { MilestoneDates, MilestoneKind, VrCaseStatus } from "@ips/domain";
import { and, eq } from "drizzle-orm";

/** What a milestone belongs to: an episode, a VR case or a job, with the dates it knows. */
export type MilestoneSubject = {
  readonly columns: {
    readonly episodeId: string | null;
    readonly vrCaseId: string | null;
    readonly jobId: string | null;
  };
  readonly dates: MilestoneDates;
  /** Of a VR case. */
  readonly status: VrCaseStatus | null;
};

/** Whether a kind of milestone belongs to an episode, a VR case or a job. */
export const subjectOf = (kind: MilestoneKind): "episode" | "vr-case" | "job" => {
  if (kind === "job-start" || kind === "job-end") return "job";
  return kind.startsWith("vr-") ? "vr-case" : "episode";
};

const nothing = { episodeId: null, vrCaseId: null, jobId: null };

/** Loads what the milestone belongs to, or `null` when there is no such thing at this client that the actor may see. */
export async function loadSubjectDates(
  tx: Tx,
  subject: "episode" | "vr-case" | "job",
  id: string,
  clientId: string,
): Promise<MilestoneSubject | null> {
  switch (subject) {
    case "episode": {
      const [row] = await tx
        .select()
        .from(episode)
        .where(and(eq(episode.id, id), eq(episode.clientId, clientId)));
      if (!row) return null;
      return {
        columns: { ...nothing, episodeId: id },
        dates: { referral: row.referredOn, "program-entry": row.enteredOn, "program-exit": row.exitedOn },
        status: null,
      };
    }
    case "vr-case": {
      const [row] = await tx
        .select()
        .from(vrCase)
        .where(and(eq(vrCase.id, id), eq(vrCase.clientId, clientId)));
      if (!row) return null;
      return {
        columns: { ...nothing, vrCaseId: id },
        dates: {
          "vr-application": row.appliedOn,
          "vr-application-complete": row.applicationCompleteOn,
          "vr-eligibility": row.eligibleOn,
          "vr-waitlist-placed": row.waitlistPlacedOn,
          "vr-waitlist-released": row.waitlistReleasedOn,
          "vr-ipe-signed": row.ipeSignedOn,
          "vr-closure": row.closedOn,
          "vr-trial-work-start": row.trialWorkStartedOn,
          "vr-trial-work-end": row.trialWorkEndedOn,
          "vr-ipe-review": row.ipeReviewedOn,
          "vr-extended-services": row.extendedServicesOn,
          "vr-paid-extended-start": row.paidExtendedFrom,
          "vr-paid-extended-end": row.paidExtendedUntil,
          "vr-outcome-achieved": row.outcomeAchievedOn,
          "vr-exit-reported": row.exitReportedOn,
        },
        status: row.status,
      };
    }
    case "job": {
      const [row] = await tx
        .select()
        .from(job)
        .where(and(eq(job.id, id), eq(job.clientId, clientId)));
      if (!row) return null;
      return {
        columns: { ...nothing, jobId: id },
        dates: { "job-start": row.startedOn, "job-end": row.endedOn },
        status: null,
      };
    }
  }
}
