import { addDays, type PlainDate, type Role } from "@ips/domain";
import { sql } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency, myUnits, onToday } from "../client/acting.ts";

/** What a member of the team did this week and last, and how much of it away from the office. */
export type Rhythm = {
  staffId: string;
  name: string;
  role: Role;
  unitName: string | null;
  fte: number | null;
  contactsThisWeek: number;
  contactsLastWeek: number;
  employerContactsThisWeek: number;
  employerContactsLastWeek: number;
  away: number;
  inPerson: number;
};

/** Days over which time away from the office is looked at. */
const awayDays = 28;

/**
 * The members of staff who work in the actor's programs or offices now, with their contacts. Week by week from a Monday;
 * contacts by phone or video are not in person.
 */
export function rhythmOf(monday: PlainDate, today: PlainDate): Question<readonly Rhythm[]> {
  const lastMonday = sql`${addDays(monday, -7)}::date`;
  const thisMonday = sql`${monday}::date`;
  const rhythm = sql<Rhythm>`
    with met as materialized (
      select staff_id,
        count(*) filter (where on_date >= ${thisMonday})::int as this_week,
        count(*) filter (where on_date >= ${lastMonday} and on_date < ${thisMonday})::int as last_week,
        count(*) filter (where on_date > ${addDays(today, -awayDays)}::date and place not in ('phone', 'video', 'office'))::int as away,
        count(*) filter (where on_date > ${addDays(today, -awayDays)}::date and place not in ('phone', 'video'))::int as in_person
      from contact
      where agency_id = ${myAgency} and on_date between ${addDays(monday, -35)}::date and ${today}::date
      group by staff_id
    ),
    visited as materialized (
      select staff_id,
        count(*) filter (where on_date >= ${thisMonday})::int as this_week,
        count(*) filter (where on_date >= ${lastMonday} and on_date < ${thisMonday})::int as last_week
      from employer_contact
      where agency_id = ${myAgency} and on_date between ${lastMonday} and ${today}::date
      group by staff_id
    )
    select staff.id as "staffId", staff.name, staff.role, unit.name as "unitName", staff.fte::float8 as fte,
      coalesce(met.this_week, 0) as "contactsThisWeek", coalesce(met.last_week, 0) as "contactsLastWeek",
      coalesce(visited.this_week, 0) as "employerContactsThisWeek", coalesce(visited.last_week, 0) as "employerContactsLastWeek",
      coalesce(met.away, 0) as away, coalesce(met.in_person, 0) as "inPerson"
    from staff
    left join unit on unit.id = staff.unit_id
    left join met on met.staff_id = staff.id
    left join visited on visited.staff_id = staff.id
    where staff.agency_id = ${myAgency} and (staff.unit_id is null or staff.unit_id = any(${myUnits}))
      and (staff.ended_on is null or staff.ended_on >= ${onToday})
    order by staff.name, staff.id`;
  return questionOf(rhythm, (rows) => rows);
}
