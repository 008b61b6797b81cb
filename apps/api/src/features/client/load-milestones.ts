import { milestone } from "@ips/db";
import type { MilestoneKind, MilestoneSource } from "@ips/domain";
import { asc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";

/** A milestone row, and what has become of it. */
export type LoadedMilestone = {
  readonly clientId: string;
  readonly milestoneId: string;
  readonly kind: MilestoneKind;
  readonly source: MilestoneSource;
  /** The episode, VR case or job it belongs to; null for a reported date that names none. */
  readonly subjectId: string | null;
  /** Null: a correction that says the date was recorded by mistake. */
  readonly on: string | null;
  readonly reason: string | null;
  readonly replacesId: string | null;
  /** The row that corrected this one; null while it is in force. */
  readonly replacedById: string | null;
  readonly recordedAt: Date;
  readonly recordedByName: string;
  readonly evidence: {
    evidenceId: string;
    reference: string | null;
    fileName: string | null;
    mediaType: string | null;
    bytes: number | null;
    addedAt: string;
    filedInError: { reason: string; byName: string; at: string } | null;
  }[];
};

/** Every milestone row of records, corrected ones too, oldest date first. */
export function milestonesOf(clientIds: readonly string[]): Question<readonly LoadedMilestone[]> {
  const milestones = new QueryBuilder()
    .select({
      clientId: milestone.clientId,
      milestoneId: milestone.id,
      kind: milestone.kind,
      source: milestone.source,
      subjectId: sql<string | null>`coalesce(milestone.episode_id, milestone.vr_case_id, milestone.job_id)`,
      on: milestone.onDate,
      reason: milestone.reason,
      replacesId: milestone.replacesId,
      replacedById: sql<
        string | null
      >`(select later.id from milestone later where later.replaces_id = milestone.id)`,
      recordedAt: sql<string>`${milestone.recordedAt}`,
      recordedByName: milestone.recordedByName,
      evidence: sql<LoadedMilestone["evidence"]>`coalesce((
        select jsonb_agg(jsonb_build_object('evidenceId', proof.id, 'reference', proof.reference, 'fileName', proof.file_name,
          'mediaType', proof.media_type, 'bytes', proof.bytes, 'addedAt', proof.created_at,
          'filedInError', case when wrong.id is not null then jsonb_build_object('reason', wrong.reason, 'byName', wrong.recorded_by_name, 'at', wrong.recorded_at) end)
          order by proof.created_at, proof.id)
        from milestone_evidence proof left join evidence_filed_in_error wrong on wrong.evidence_id = proof.id where proof.milestone_id = milestone.id), '[]'::jsonb)`,
    })
    .from(milestone)
    .where(sql`${milestone.clientId} = any(${idArray(clientIds)})`)
    .orderBy(asc(milestone.onDate), asc(milestone.recordedAt), asc(milestone.id));
  return question(milestones, (rows) =>
    rows.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: new Date(recordedAt) })),
  );
}
