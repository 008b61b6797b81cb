import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";
import { myAgency, onToday } from "./acting.ts";

/** A day on which something happened with or for the person, with how many rows stand behind it. */
export type ActivityDay = {
  kind: "contact" | "employer-contact" | "plan-saved";
  clientId: string;
  on: string;
  id: string;
  times: number;
  detail: string | null;
};

/** What a person's page counts and draws besides milestones. */
export type Activity = {
  days: ActivityDay[];
  contacts: number;
  employerContacts: number;
  jobs: number;
  jobOpen: boolean;
};

/**
 * Contacts, employer contacts and saves of the plan by day, and the person's jobs counted. Rows that
 * are not open to the reader are not there.
 */
export function activityOf(clientIds: readonly string[]): Question<Activity> {
  const ids = idArray(clientIds);
  const activity = sql<Activity>`
    with day as (
      select 'contact' as kind, client_id, on_date, (array_agg(id order by id))[1] as id, count(*)::int as times, null::text as detail
        from contact where client_id = any(${ids}) and on_date <= ${onToday} group by client_id, on_date
      union all
      select 'employer-contact', client_id, on_date, (array_agg(id order by id))[1], count(*)::int,
          string_agg(distinct employer_name, ', ' order by employer_name)
        from employer_contact_client where client_id = any(${ids}) and on_date <= ${onToday} group by client_id, on_date
      union all
      select 'plan-saved', client_id, (saved_at at time zone (select time_zone from agency where id = ${myAgency}))::date as on_date,
          (array_agg(id order by version))[1], count(*)::int, null
        from plan_version where client_id = any(${ids}) group by client_id, 3
    )
    select
      coalesce((select json_agg(json_build_object('kind', kind, 'clientId', client_id, 'on', on_date, 'id', id, 'times', times, 'detail', detail)
        order by on_date, kind, id) from day), '[]') as "days",
      coalesce((select sum(times) from day where kind = 'contact'), 0)::int as "contacts",
      coalesce((select sum(times) from day where kind = 'employer-contact'), 0)::int as "employerContacts",
      (select count(*) from job where client_id = any(${ids}))::int as "jobs",
      exists (select from job where client_id = any(${ids}) and started_on <= ${onToday} and (ended_on is null or ended_on >= ${onToday})) as "jobOpen"`;
  return questionOf(
    activity,
    ([row]) => row ?? { days: [], contacts: 0, employerContacts: 0, jobs: 0, jobOpen: false },
  );
}
