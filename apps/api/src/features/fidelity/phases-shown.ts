import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../client/acting.ts";
import { specialistsOf, type EvidenceScope } from "./evidence-scope.ts";

/** So many days after an entry, or after the start of a job, somebody is still beginning. */
const beginning = 28;

/**
 * What the specialists' own records of the window show of the phases of the service (our reading), each record with its phase. Intake: somebody
 * entered, and was theirs from the first two weeks on. Engagement: a contact with somebody in the four weeks after entry. Assessment: a session on
 * a career profile. Job development: a contact with a business. Coaching: a contact at the workplace, or in the first four weeks of a job.
 * Follow-along: a contact with somebody who has held a job for longer than that.
 */
export const phasesShown = (scope: EvidenceScope): SQL => {
  const { unitId, window } = scope;
  const inWindow = (day: SQL) => sql`${day} between ${window.from}::date and ${window.to}::date`;
  const theirs = (staff: SQL) => sql`${staff} = any(array(select id from specialists))`;
  return sql`(
    with specialists as materialized (select * from ${specialistsOf(scope)} specialist),
      met as materialized (
        select met.id, met.client_id, met.staff_id, met.on_date, met.place from contact met
        where met.agency_id = ${myAgency} and ${theirs(sql`met.staff_id`)} and met.taken_back_at is null and ${inWindow(sql`met.on_date`)}),
      entries as materialized (
        select episode.id, episode.client_id, episode.entered_on from episode
        where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
          and episode.entered_on between ${window.from}::date - ${beginning}::int and ${window.to}::date),
      held as materialized (
        select job.client_id, job.started_on, job.ended_on from job
        where job.agency_id = ${myAgency} and job.unit_id = ${unitId}::uuid and job.taken_back_at is null
          and job.started_on <= ${window.to}::date and (job.ended_on is null or job.ended_on >= ${window.from}::date)),
      begun as (
        select met.*, exists (select from entries where entries.client_id = met.client_id
            and met.on_date between entries.entered_on and entries.entered_on + ${beginning}::int - 1) as just_entered,
          exists (select from held where held.client_id = met.client_id
            and met.on_date between held.started_on and held.started_on + ${beginning}::int - 1) as just_started,
          exists (select from held where held.client_id = met.client_id and met.on_date >= held.started_on + ${beginning}::int
            and (held.ended_on is null or met.on_date <= held.ended_on)) as at_work
        from met)
    select specialists.name as specialist, shown.* from specialists join (
      select assignment.staff_id, 'phase-intake' as phase, entries.entered_on as on_date, entries.id, entries.client_id, null::text as business
        from entries join assignment on assignment.episode_id = entries.id
          and assignment.from_on between entries.entered_on - 14 and entries.entered_on + 14
        where ${theirs(sql`assignment.staff_id`)} and entries.entered_on >= ${window.from}::date
      union all select staff_id, 'phase-engagement', on_date, id, client_id, null from begun where just_entered
      union all select work.staff_id, 'phase-assessment', work.on_date, work.id, work.client_id, null from shared_work work
        where work.agency_id = ${myAgency} and work.unit_id = ${unitId}::uuid and work.taken_back_at is null
          and work.kind in ('career-profile-session', 'career-profile-complete') and ${inWindow(sql`work.on_date`)}
          and ${theirs(sql`work.staff_id`)}
      union all select visit.staff_id, 'phase-job-development', visit.on_date, visit.id, null, employer.name
        from employer_contact visit left join employer on employer.id = visit.employer_id
        where visit.agency_id = ${myAgency} and ${theirs(sql`visit.staff_id`)} and visit.taken_back_at is null
          and ${inWindow(sql`visit.on_date`)}
      union all select staff_id, 'phase-coaching', on_date, id, client_id, null from begun where place = 'worksite' or just_started
      union all select staff_id, 'phase-follow-along', on_date, id, client_id, null from begun where at_work
    ) shown on shown.staff_id = specialists.id)`;
};
