import type { WeeksOutput } from "@ips/contract";
import { addDays } from "@ips/domain";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden } from "../../errors/app-error.ts";
import { askTogether, questionOf } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { weekOf } from "../team/week-of.ts";

/** How many weeks are shown: half a year, which is what a fidelity review looks at. */
const shownWeeks = 26;

type Row = WeeksOutput["weeks"][number];

/** The actor's own weeks, this one first, with their hours and what the notes of each week say. */
export async function listWeeks({ actor, run }: ActorContext): Promise<WeeksOutput> {
  const { staffId, today } = actor;
  if (staffId === null) throw forbidden();
  const latest = weekOf(today);
  const earliest = addDays(latest, -7 * (shownWeeks - 1));
  const mine = sql`${staffId}::uuid`;
  const within = sql`between ${earliest}::date and ${today}::date`;
  const weeks = questionOf(
    sql<Row>`with met as (
        select date_trunc('week', on_date)::date as week_of, count(*)::int as contacts,
          coalesce(sum(minutes) filter (where place not in ('phone', 'video', 'office')), 0)::int as away
        from contact where agency_id = ${myAgency} and staff_id = ${mine} and on_date ${within} group by 1),
      visited as (
        select date_trunc('week', on_date)::date as week_of, count(*)::int as employers
        from employer_contact
        where agency_id = ${myAgency} and staff_id = ${mine} and mode = 'in-person' and on_date ${within} group by 1)
      select week.of::date as "weekOf",
        case when kept.id is null then null else json_build_object('scheduledHours', kept.scheduled_hours::float8,
          'communityHours', kept.community_hours::float8, 'employmentHours', kept.employment_hours::float8) end as hours,
        json_build_object('contacts', coalesce(met.contacts, 0), 'minutesAway', coalesce(met.away, 0),
          'employers', coalesce(visited.employers, 0)) as notes
      from generate_series(${latest}::date, ${earliest}::date, interval '-7 days') as week(of)
      left join weekly_time kept on kept.staff_id = ${mine} and kept.week_of = week.of::date
      left join met on met.week_of = week.of::date
      left join visited on visited.week_of = week.of::date
      order by week.of desc`,
    (rows) => [...rows],
  );
  return run(async (tx) => ({ today, ...(await askTogether(tx, { weeks })) }));
}
