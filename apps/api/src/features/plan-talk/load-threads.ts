import type { PlanEntry, PlanTalkOutput } from "@ips/contract";
import type { Actor, Tx } from "@ips/db";
import { sql } from "drizzle-orm";

type Row = Omit<PlanEntry, "changeableUntil"> & { stepId: string; changeableUntil: string | null };
const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What is said about the steps of a plan, a thread a step, in the order it was said. One statement. */
export async function loadThreads(
  tx: Tx,
  actor: Actor,
  ownerClientId: string,
): Promise<PlanTalkOutput["threads"]> {
  const me = sql`${actor.staffId}::uuid`;
  const { rows } = await tx.execute<Row>(sql`
    select said.step_id as "stepId", said.id as "commentId", said.kind, said.text, ${utc("said.at")} as at, said.by_name as name,
      coalesce(agency.name, '') as "agencyName", coalesce(said.by_staff_id = ${me}, false) as mine,
      said.edited_at is not null as edited, said.withdrawn_at is not null as withdrawn,
      case when said.by_staff_id = ${me} and said.kind = 'comment' and said.withdrawn_at is null and said.at > now() - interval '1 hour'
        then ${utc("(said.at + interval '1 hour')")} end as "changeableUntil",
      said.by_staff_id is distinct from ${me} and said.at > coalesce(seen.seen_at, '-infinity') as unread
    from plan_comment said
    left join agency on agency.id = said.by_agency_id
    left join plan_seen seen on seen.of_client_id = said.client_id and seen.staff_id = ${me}
    where said.client_id = ${ownerClientId}::uuid
    order by said.at, said.id`);
  const threads = new Map<string, PlanEntry[]>();
  for (const { stepId, ...entry } of rows) threads.set(stepId, [...(threads.get(stepId) ?? []), entry]);
  return [...threads].map(([stepId, entries]) => ({
    stepId,
    resolved: entries.findLast(({ kind }) => kind !== "comment")?.kind === "resolved",
    unread: entries.filter(({ unread }) => unread).length,
    entries,
  }));
}
