import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../client/acting.ts";
import type { EvidenceScope } from "./evidence-scope.ts";

/** A contact in person: at the office too, never by phone or video. */
export const inPerson = (place: SQL): SQL => sql`${place} not in ('phone', 'video')`;

/**
 * Jobs that the program's people held on a day of the window while they were in the program, with the days up to which their follow-along can be
 * looked at: the end of the job, the day they left, the window's last day, whichever is first.
 */
export const jobsFollowed = ({ unitId, window }: EvidenceScope): SQL => sql`(
  select job.id, job.client_id, job.title, job.employer_name, job.employer_id, job.started_on, job.ended_on, stay.entered_on, stay.exited_on,
    least(coalesce(job.ended_on, ${window.to}::date), coalesce(stay.exited_on, ${window.to}::date), ${window.to}::date) as last_on
  from job cross join lateral (
    select episode.entered_on, episode.exited_on from episode
    where episode.agency_id = ${myAgency} and episode.client_id = job.client_id and episode.taken_back_at is null
      and episode.entered_on <= least(coalesce(job.ended_on, ${window.to}::date), ${window.to}::date)
      and (episode.exited_on is null or episode.exited_on >= greatest(job.started_on, ${window.from}::date))
    order by episode.entered_on desc limit 1) stay
  where job.agency_id = ${myAgency} and job.unit_id = ${unitId}::uuid and job.taken_back_at is null
    and job.started_on <= ${window.to}::date and (job.ended_on is null or job.ended_on >= ${window.from}::date))`;

/**
 * The spans of time of item 23 in which somebody is to be met in person (our reading), each as far as it lies behind us: the week before a start and
 * the three days after it, of starts in the window; the four spans of seven days from such a start; the months of a job from the second to the
 * twelfth, counted from its first day, that lie in the window; and the three days after a job ended in the window. When a loss was learnt is on no
 * record: the last day of the job stands for it.
 *
 * @param jobs the name of a common table expression of {@link jobsFollowed}.
 */
export const spansOf = ({ window }: EvidenceScope, jobs: SQL): SQL => sql`(
  select held.*, span.name as span, span.first_on as span_from, span.until_on as span_to
  from ${jobs} held cross join lateral (
    select 'week-before-start' as name, held.started_on - 7 as first_on, held.started_on - 1 as until_on
      where held.started_on >= ${window.from}::date and held.entered_on < held.started_on
    union all
    select 'three-days-after-start', held.started_on, held.started_on + 3
      where held.started_on >= ${window.from}::date and held.entered_on <= held.started_on and held.started_on + 3 <= ${window.to}::date
    union all
    select 'weekly-in-month-one', held.started_on + 7 * week, held.started_on + 7 * week + 6 from generate_series(0, 3) week
      where held.started_on >= ${window.from}::date and held.entered_on <= held.started_on and held.started_on + 7 * week + 6 <= held.last_on
    union all
    select 'monthly-for-a-year', month.first_on, month.until_on
      from generate_series(1, 11) number
      cross join lateral (select (held.started_on + make_interval(months => number))::date as first_on,
        (held.started_on + make_interval(months => number + 1))::date - 1 as until_on) month
      where month.first_on >= greatest(${window.from}::date, held.entered_on) and month.until_on <= held.last_on
    union all
    select 'three-days-after-loss', held.ended_on, held.ended_on + 3
      where held.ended_on >= ${window.from}::date and held.ended_on + 3 <= ${window.to}::date
        and (held.exited_on is null or held.exited_on > held.ended_on)
  ) span)`;

/** Whether somebody of a row of this alias was met in person on one of these days; one look into the index of contacts. */
export const metBetween = (alias: string, first: SQL, last: SQL): SQL => sql`exists (
    select from contact met where met.agency_id = ${myAgency} and met.client_id = ${sql.raw(alias)}.client_id and met.taken_back_at is null
      and met.on_date between ${first} and ${last} and ${inPerson(sql`met.place`)})`;

/** Whether somebody who holds a job of this alias was met in person at work's time on or after so many months of it. */
export const metAfter = (alias: string, months: number): SQL =>
  metBetween(alias, monthsFrom(alias, months), sql`${sql.raw(alias)}.last_on`);

/** The day so many months after a job of this alias began. */
export const monthsFrom = (alias: string, months: number): SQL =>
  sql`(${sql.raw(alias)}.started_on + make_interval(months => ${months}::int))::date`;
