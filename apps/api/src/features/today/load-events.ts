import type { TodayEvent } from "@ips/contract";
import type { Actor } from "@ips/db";
import { sql, type SQL } from "drizzle-orm";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";
import { idArray } from "../client/id-array.ts";
import { lastVisit } from "./last-visit.ts";

/** An event before the person's name is put to it. */
export type LoadedEvent = Omit<TodayEvent, "client" | "at"> & {
  readonly clientId: string;
  readonly at: string;
};

/** Events with how many there are in all, how many of them are new, and since when. */
export type LoadedEvents = {
  readonly events: readonly LoadedEvent[];
  readonly total: number;
  readonly fresh: number;
  readonly since: string | null;
};

/** How many: what is more stands in the history of each person. */
const most = 50;

/**
 * What others did to these records in the last seven days, and longer ago if the reader was not here for longer, latest
 * first: plans changed, releases signed or revoked, people given to the reader, dates recorded (not those an import
 * brought), questions answered.
 */
export function eventsOf(actor: Actor, clientIds: readonly string[]): Question<LoadedEvents> {
  const ids = idArray(clientIds);
  const me = sql`${actor.staffId}::uuid`;
  const events = sql<LoadedEvent & Omit<LoadedEvents, "events">>`
    with visit as materialized (select (${lastVisit}) as since),
    horizon as materialized (select greatest(${actor.today}::date - 30, least(${actor.today}::date - 7, visit.since)) as at from visit),
    event as (
      (select distinct on (saved.client_id, saved.saved_by_name) saved.id::text as id, 'plan-changed' as kind, saved.client_id, saved.saved_by_name as by_name,
          saved.saved_by_agency_id as by_agency_id, saved.saved_at as at
        from plan_version saved
        where saved.client_id = any(${ids}) and saved.saved_at > (select at from horizon) and saved.saved_by_staff_id is distinct from ${me}
        order by saved.client_id, saved.saved_by_name, saved.saved_at desc)
      union all
      select done.id::text, case when done.action = 'insert' then 'release-signed' else 'release-revoked' end, done.client_id,
          done.actor_name, done.actor_agency_id, done.at
        from history done
        where done.agency_id = ${myAgency} and done.client_id = any(${ids}) and done.at > (select at from horizon)
          and done.table_name = 'release' and (done.action = 'insert' or done.changes ? 'revoked_at') and done.actor_staff_id is distinct from ${me}
      union all
      select given.id::text, 'release-signed', given.client_id, coalesce(given.signed_by_name, ''), given.agency_id, given.created_at
        from release given
        where given.to_agency_id = ${myAgency} and given.client_id = any(${ids}) and given.created_at > (select at from horizon)
      union all
      select done.id::text, 'client-assigned', done.client_id, done.actor_name, done.actor_agency_id, done.at
        from history done join assignment on assignment.id = done.row_id
        where done.agency_id = ${myAgency} and done.client_id = any(${ids}) and done.at > (select at from horizon)
          and done.table_name = 'assignment' and done.action = 'insert' and assignment.staff_id = ${me} and done.actor_staff_id is distinct from ${me}
          and done.screen not like '%import%'
      union all
      (select distinct on (recorded.client_id, recorded.recorded_by_name) recorded.id::text, 'milestone-recorded', recorded.client_id,
          recorded.recorded_by_name, recorded.agency_id, recorded.recorded_at
        from milestone recorded left join history done on done.agency_id = recorded.agency_id and done.row_id = recorded.id
        where recorded.client_id = any(${ids}) and recorded.recorded_at > (select at from horizon)
          and recorded.recorded_by_staff_id is distinct from ${me} and recorded.recorded_by_staff_id is not null
          and coalesce(done.screen, '') not like '%import%'
        order by recorded.client_id, recorded.recorded_by_name, recorded.recorded_at desc)
      union all
      select answered.id::text, 'question-answered', answered.client_id, answered.answered_by_name, answered.agency_id, answered.answered_at
        from referral_question answered
        where answered.asked_by_agency_id = ${myAgency} and answered.client_id = any(${ids})
          and answered.answered_at > (select at from horizon)
    )
    select count(*) over ()::int as total, count(*) filter (where ${isNew}) over ()::int as fresh, ${iso(sql`visit.since`)} as since,
      ${isNew} as "isNew", event.id, event.kind, event.client_id as "clientId", coalesce(event.by_name, '') as "byName", coalesce(agency.name, '') as "byAgencyName",
      ${iso(sql`event.at`)} as at
    from event cross join visit left join agency on agency.id = event.by_agency_id
    order by event.at desc, event.id limit ${most}`;
  return questionOf(events, (rows) => ({
    events: rows.map(({ total: _total, fresh: _fresh, since: _since, ...event }) => event),
    total: rows[0]?.total ?? 0,
    fresh: rows[0]?.fresh ?? 0,
    since: rows[0]?.since ?? null,
  }));
}

/** Who was never here before finds everything new. */
const isNew = sql`(visit.since is null or event.at > visit.since)`;

/** To the microsecond, as it is stored: a moment that was cut short would lie before itself. */
const iso = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
