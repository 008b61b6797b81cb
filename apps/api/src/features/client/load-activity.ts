import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { idArray } from "./id-array.ts";
import { myAgency, onToday } from "./acting.ts";

/** A day, or a month of longer ago, in which something happened with or for the person, with how many rows stand behind it. */
export type ActivityDay = {
  kind: "contact" | "employer-contact" | "plan-saved";
  clientId: string;
  /** Of a month the last day on which it happened. */
  on: string;
  /** A month in which it happened on one day alone is told as that day. */
  span: "day" | "month";
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

/** This month and the two before it are told by day. */
const toldByDay = sql`(date_trunc('month', ${onToday}) - interval '2 months')::date`;

/** What a row is counted with: its day, or the month of longer ago. */
const countedWith = (on: SQL): SQL =>
  sql`case when ${on} >= ${toldByDay} then ${on} else date_trunc('month', ${on})::date end`;

/** The columns of an {@link ActivityDay} over rows that are counted together. */
const told = (on: SQL, order: SQL): SQL =>
  sql`max(${on}) as on_date, case when min(${on}) = max(${on}) then 'day' else 'month' end as span,
    (array_agg(id order by ${order}))[1] as id, count(*)::int as times`;

/**
 * Contacts, employer contacts and saves of the plan by day and, longer ago, by month, so that a page does not grow with the
 * years; and the person's jobs counted. Rows that are not open to the reader are not there.
 */
export function activityOf(clientIds: readonly string[]): Question<Activity> {
  const ids = idArray(clientIds);
  const on = sql`on_date`;
  const activity = sql<Activity>`
    with saved as (
      select id, client_id, version, (saved_at at time zone (select time_zone from agency where id = ${myAgency}))::date as on_date
        from plan_version where client_id = any(${ids})
    ), day as (
      select 'contact' as kind, client_id, ${told(on, sql`id`)}, null::text as detail
        from contact where client_id = any(${ids}) and on_date <= ${onToday} group by client_id, ${countedWith(on)}
      union all
      select 'employer-contact', client_id, ${told(on, sql`id`)},
          case when min(on_date) = max(on_date) then string_agg(distinct employer_name, ', ' order by employer_name) end
        from employer_contact_client where client_id = any(${ids}) and on_date <= ${onToday} group by client_id, ${countedWith(on)}
      union all
      select 'plan-saved', client_id, ${told(on, sql`version`)}, null from saved group by client_id, ${countedWith(on)}
    )
    select
      coalesce((select json_agg(json_build_object('kind', kind, 'clientId', client_id, 'on', on_date, 'span', span, 'id', id, 'times', times,
        'detail', detail) order by on_date, kind, id) from day), '[]') as "days",
      coalesce((select sum(times) from day where kind = 'contact'), 0)::int as "contacts",
      coalesce((select sum(times) from day where kind = 'employer-contact'), 0)::int as "employerContacts",
      (select count(*) from job where client_id = any(${ids}))::int as "jobs",
      exists (select from job where client_id = any(${ids}) and started_on <= ${onToday} and (ended_on is null or ended_on >= ${onToday})) as "jobOpen"`;
  return questionOf(
    activity,
    ([row]) => row ?? { days: [], contacts: 0, employerContacts: 0, jobs: 0, jobOpen: false },
  );
}
