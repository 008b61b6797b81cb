import { sql, type SQL } from "drizzle-orm";
import { myAgency } from "../client/acting.ts";
import type { EvidenceWindow } from "./evidence-window.ts";

/** One program over a window; with `staffId` as far as it is this specialist's. */
export type EvidenceScope = {
  readonly unitId: string;
  readonly window: EvidenceWindow;
  readonly staffId?: string | undefined;
};

/**
 * The employment specialists of the program who worked there in the window; the supervisor is not one of them. Two of one name are told apart by
 * their numbers: a figure is a specialist's by the name it carries.
 */
export const specialistsOf = ({ unitId, window, staffId }: EvidenceScope): SQL => sql`(
  select staff.id, case when count(*) over (partition by staff.name) > 1 then staff.name || ' (' || staff.number || ')' else staff.name end as name,
    staff.fte::float8 as fte, staff.started_on, staff.ended_on
  from staff
  where staff.agency_id = ${myAgency} and staff.unit_id = ${unitId}::uuid and staff.role = 'specialist'
    and (staff.started_on is null or staff.started_on <= ${window.to}::date)
    and (staff.ended_on is null or staff.ended_on >= ${window.from}::date)
    ${staffId === undefined ? sql`` : sql`and staff.id = ${staffId}::uuid`})`;

/** Weeks of work that lie wholly in the window, Monday to Sunday, with scheduled hours: the weeks that count. */
export const countedWeeksOf = ({ unitId, window }: EvidenceScope): SQL => sql`(
  select weekly_time.staff_id, weekly_time.week_of, weekly_time.scheduled_hours, weekly_time.community_hours,
    weekly_time.employment_hours
  from weekly_time
  where weekly_time.agency_id = ${myAgency} and weekly_time.unit_id = ${unitId}::uuid
    and weekly_time.week_of >= ${window.from}::date and weekly_time.week_of + 6 <= ${window.to}::date
    and weekly_time.scheduled_hours > 0)`;

/** People who are on the program's caseload on the window's last day. */
export const openEpisodesOf = ({ unitId, window }: EvidenceScope): SQL => sql`(
  select episode.id, episode.client_id, episode.treatment_team_id, episode.entered_on
  from episode
  where episode.agency_id = ${myAgency} and episode.unit_id = ${unitId}::uuid and episode.taken_back_at is null
    and episode.entered_on <= ${window.to}::date
    and (episode.exited_on is null or episode.exited_on > ${window.to}::date))`;
