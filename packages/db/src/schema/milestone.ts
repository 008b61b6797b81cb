import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ofClient } from "./client-rows.ts";
import { clientRow, day, instant, nowOfRecord } from "./columns.ts";
import { dataGroup, evidenceKind, milestoneKind, milestoneSource } from "./enums.ts";
import { episode } from "./episode.ts";
import { job } from "./job.ts";
import { groupedClientRead, groupedClientWrite, rowPolicies } from "./policies.ts";
import { vrCase } from "./vr-case.ts";

/** The data groups that hold milestone dates. */
export const milestoneGroups = ["referral-and-eligibility", "ipe-and-vr-services", "jobs-and-wages"] as const;

/**
 * One statement "this happened on that day". Never changed: a correction is a new row that names the row it
 * replaces and its reason; the row that nothing replaces is in force. Inserting one sets the date on the
 * episode, VR case or job it belongs to (a trigger); inserting an episode, case or job with dates makes its first ones.
 */
export const milestone = pgTable(
  "milestone",
  {
    ...clientRow(),
    kind: milestoneKind("kind").notNull(),
    source: milestoneSource("source").notNull(),
    /** Decided by what it is: what the agency was told about VR is part of the referral, its own VR date part of the case. */
    dataGroup: dataGroup("data_group")
      .notNull()
      .generatedAlwaysAs(
        sql`case when kind in ('job-start', 'job-end') then 'jobs-and-wages'::data_group
          when kind in ('referral', 'program-entry', 'program-exit') or source = 'reported' then 'referral-and-eligibility'::data_group
          else 'ipe-and-vr-services'::data_group end`,
      ),
    episodeId: uuid("episode_id"),
    vrCaseId: uuid("vr_case_id"),
    jobId: uuid("job_id"),
    /** Null only in a correction: the date was recorded by mistake and nothing takes its place. */
    onDate: day("on_date"),
    reason: text("reason"),
    replacesId: uuid("replaces_id"),
    recordedAt: instant("recorded_at").notNull().default(nowOfRecord),
    /** Filled by the database from the acting membership, whatever is sent. */
    recordedByStaffId: uuid("recorded_by_staff_id"),
    recordedByName: text("recorded_by_name").notNull().default(""),
  },
  (t) => [
    ...ofClient("milestone", t, "no"),
    foreignKey({
      name: "milestone_episode_fk",
      columns: [t.episodeId, t.clientId],
      foreignColumns: [episode.id, episode.clientId],
    }),
    foreignKey({
      name: "milestone_vr_case_fk",
      columns: [t.vrCaseId, t.clientId],
      foreignColumns: [vrCase.id, vrCase.clientId],
    }),
    foreignKey({
      name: "milestone_job_fk",
      columns: [t.jobId, t.clientId],
      foreignColumns: [job.id, job.clientId],
    }),
    unique("milestone_of_client").on(t.id, t.clientId),
    foreignKey({
      name: "milestone_replaces_fk",
      columns: [t.replacesId, t.clientId],
      foreignColumns: [t.id, t.clientId],
    }),
    unique("milestone_replaced_once").on(t.replacesId),
    // A date is recorded once; from then on it is corrected.
    uniqueIndex("milestone_first_of_episode")
      .on(t.episodeId, t.kind)
      .where(sql`source = 'own' and replaces_id is null and episode_id is not null`),
    uniqueIndex("milestone_first_of_case")
      .on(t.vrCaseId, t.kind)
      // A review of the IPE happens every year.
      .where(sql`replaces_id is null and vr_case_id is not null and kind <> 'vr-ipe-review'`),
    uniqueIndex("milestone_first_of_job")
      .on(t.jobId, t.kind)
      .where(sql`replaces_id is null and job_id is not null`),
    uniqueIndex("milestone_first_reported")
      .on(t.clientId, sql`coalesce(episode_id, '00000000-0000-0000-0000-000000000000'::uuid)`, t.kind)
      .where(sql`source = 'reported' and replaces_id is null`),
    index("milestone_by_kind").on(t.agencyId, t.unitId, t.kind, t.onDate),
    check(
      "milestone_correction_has_a_reason",
      sql`(replaces_id is null) = (reason is null) and (reason is null or btrim(reason) <> '')`,
    ),
    check("milestone_has_a_date", sql`on_date is not null or replaces_id is not null`),
    check(
      "milestone_belongs_to_its_subject",
      sql`case
        when kind in ('job-start', 'job-end') then source = 'own' and job_id is not null and episode_id is null and vr_case_id is null
        when kind in ('referral', 'program-entry', 'program-exit') then source = 'own' and episode_id is not null and vr_case_id is null and job_id is null
        when source = 'reported' then vr_case_id is null and job_id is null
        else vr_case_id is not null and episode_id is null and job_id is null end`,
    ),
    ...rowPolicies({ read: groupedClientRead(milestoneGroups), insert: groupedClientWrite }, "yes"),
  ],
);

/** What proves a milestone date: a stored file, or where the document is kept. */
export const milestoneEvidence = pgTable(
  "milestone_evidence",
  {
    ...clientRow(),
    /** Filled by the database from the milestone, whatever is sent. */
    dataGroup: dataGroup("data_group").notNull().default("referral-and-eligibility"),
    milestoneId: uuid("milestone_id").notNull(),
    kind: evidenceKind("kind").notNull(),
    reference: text("reference"),
    fileName: text("file_name"),
    mediaType: text("media_type"),
    sha256: text("sha256"),
    bytes: integer("bytes"),
  },
  (t) => [
    ...ofClient("milestone_evidence", t),
    foreignKey({
      name: "milestone_evidence_milestone_fk",
      columns: [t.milestoneId, t.clientId],
      foreignColumns: [milestone.id, milestone.clientId],
    }),
    unique("milestone_evidence_of_client").on(t.id, t.clientId),
    index("milestone_evidence_milestone").on(t.milestoneId),
    check(
      "milestone_evidence_says_where",
      sql`case kind when 'reference' then coalesce(btrim(reference), '') <> '' else file_name is not null and media_type is not null and sha256 is not null and coalesce(bytes, 0) > 0 end`,
    ),
    ...rowPolicies({ read: groupedClientRead(milestoneGroups), insert: groupedClientWrite }, "yes"),
  ],
);
