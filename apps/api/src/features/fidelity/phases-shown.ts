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
export const phasesShown = (scope: EvidenceScope): SQL => sql`(
  with ${sets(scope)}
  select specialists.name as specialist, shown.* from specialists
    join (${byPerson(scope)} union ${atWorksites(scope)} union all ${withEmployers(scope)}) shown on shown.staff_id = specialists.id)`;

/**
 * The same with one row for each specialist and phase: what their number is counted from. What is found by specialist needs only one record of
 * each, and what is found by person is read once.
 */
export const phasesOfEach = (scope: EvidenceScope): SQL => {
  const { window } = scope;
  const some = (table: "contact" | "employer_contact", where = sql`true`) => sql`exists (
    select from ${sql.raw(table)} met where met.agency_id = ${myAgency} and met.staff_id = specialists.id and met.taken_back_at is null
      and met.on_date between ${window.from}::date and ${window.to}::date and ${where})`;
  return sql`(
  with ${sets(scope)},
    seen as materialized (select distinct shown.staff_id, shown.phase from (${byPerson(scope)}) shown)
  select specialists.name as specialist, seen.phase from specialists join seen on seen.staff_id = specialists.id
  union select specialists.name, 'phase-coaching' from specialists where ${some("contact", sql`met.place = 'worksite'`)}
  union select specialists.name, 'phase-job-development' from specialists where ${some("employer_contact")})`;
};

const theirs = (staff: SQL) => sql`${staff} = any(array(select id from specialists))`;

/**
 * Specialists, entries and jobs: small sets, from which contacts are looked up person by person. The days between which contacts count are columns here:
 * under row security PostgreSQL looks up by day only what is compared with a column as it is, and would read each person's whole past otherwise.
 */
const sets = (scope: EvidenceScope): SQL => {
  const { unitId, window } = scope;
  return sql`
    specialists as materialized (select * from ${specialistsOf(scope)} specialist),
    entries as materialized (
      select episode.id, episode.client_id, episode.entered_on, greatest(episode.entered_on, ${window.from}::date) as engaged_from,
        least(episode.entered_on + ${beginning}::int - 1, ${window.to}::date) as engaged_to
      from episode
      where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
        and episode.entered_on between ${window.from}::date - ${beginning}::int and ${window.to}::date),
    held as materialized (
      select job.client_id, greatest(job.started_on, ${window.from}::date) as coached_from,
        least(job.started_on + ${beginning}::int - 1, ${window.to}::date) as coached_to,
        greatest(job.started_on + ${beginning}::int, ${window.from}::date) as followed_from,
        least(coalesce(job.ended_on, ${window.to}::date), ${window.to}::date) as followed_to
      from job
      where job.agency_id = ${myAgency} and job.unit_id = ${unitId}::uuid and job.taken_back_at is null
        and job.started_on <= ${window.to}::date and (job.ended_on is null or job.ended_on >= ${window.from}::date))`;
};

/** What is found by the people who entered, work, or have a career profile. */
const byPerson = (scope: EvidenceScope): SQL => {
  const { unitId, window } = scope;
  /** Contacts of the specialists with the people of a set on days that count, each once however often the set has the person. */
  const contactsOf = (
    phase: string,
    set: "entries" | "held",
    days: "engaged" | "coached" | "followed",
  ) => sql`
    select distinct met.staff_id, ${phase}::text as phase, met.on_date, met.id, met.client_id, null::text as business
    from ${sql.raw(set)} each cross join lateral (
      select contact.staff_id, contact.on_date, contact.id, contact.client_id from contact
      where contact.agency_id = ${myAgency} and contact.client_id = each.client_id and contact.taken_back_at is null
        and contact.on_date between each.${sql.raw(days)}_from and each.${sql.raw(days)}_to) met
    where ${theirs(sql`met.staff_id`)}`;
  return sql`
    select assignment.staff_id, 'phase-intake' as phase, entries.entered_on as on_date, entries.id, entries.client_id, null::text as business
      from entries join assignment on assignment.episode_id = entries.id
        and assignment.from_on between entries.entered_on - 14 and entries.entered_on + 14
      where ${theirs(sql`assignment.staff_id`)} and entries.entered_on >= ${window.from}::date
    union all ${contactsOf("phase-engagement", "entries", "engaged")}
    union all select work.staff_id, 'phase-assessment', work.on_date, work.id, work.client_id, null from shared_work work
      where work.agency_id = ${myAgency} and work.unit_id = ${unitId}::uuid and work.taken_back_at is null
        and work.kind in ('career-profile-session', 'career-profile-complete') and ${inWindow(scope, sql`work.on_date`)}
        and ${theirs(sql`work.staff_id`)}
    union all ${contactsOf("phase-coaching", "held", "coached")}
    union all ${contactsOf("phase-follow-along", "held", "followed")}`;
};

const atWorksites = (scope: EvidenceScope): SQL => sql`
  select met.staff_id, 'phase-coaching', met.on_date, met.id, met.client_id, null from contact met
    where met.agency_id = ${myAgency} and ${theirs(sql`met.staff_id`)} and met.taken_back_at is null
      and ${inWindow(scope, sql`met.on_date`)} and met.place = 'worksite'`;

const withEmployers = (scope: EvidenceScope): SQL => sql`
  select visit.staff_id, 'phase-job-development', visit.on_date, visit.id, null, employer.name
    from employer_contact visit left join employer on employer.id = visit.employer_id
    where visit.agency_id = ${myAgency} and ${theirs(sql`visit.staff_id`)} and visit.taken_back_at is null
      and ${inWindow(scope, sql`visit.on_date`)}`;

const inWindow = ({ window }: EvidenceScope, day: SQL) =>
  sql`${day} between ${window.from}::date and ${window.to}::date`;
