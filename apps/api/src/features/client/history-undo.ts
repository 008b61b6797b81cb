import type { UndoAct } from "@ips/contract";
import { history, type Actor } from "@ips/db";
import type { Permission } from "@ips/policy";
import { sql, type SQL } from "drizzle-orm";
import { may } from "./may.ts";

/** Columns of a client that "Name and contact" changes. */
const identityColumns = [
  "first_name",
  "last_name",
  "preferred_name",
  "pronoun",
  "born_on",
  "phone",
  "email",
  "language",
  "county",
];

const key = sql`${history.rowId}`;

/**
 * What can still be undone of a row of the history: only while nothing later rests on it. The use-case that undoes it
 * asks the same again, so this decides about a button alone.
 */
export function undoable(): SQL<UndoAct | null> {
  return sql<UndoAct | null>`case
    when ${history.tableName} = 'contact' and ${history.action} = 'insert' and exists (
      select from contact row where row.id = ${key} and row.staff_id = app.staff() and row.import_key is null
        and row.created_at > app.now() - interval '1 day')
      then jsonb_build_object('act', 'contact', 'contactId', ${key})
    when ${history.tableName} = 'shared_work' and ${history.action} = 'insert' and exists (
      select from shared_work row where row.id = ${key} and row.staff_id = app.staff() and row.created_at > app.now() - interval '1 day')
      then jsonb_build_object('act', 'shared-work', 'workId', ${key})
    when ${history.tableName} = 'milestone' and ${history.action} = 'insert' and exists (
      select from milestone row where row.id = ${key}
        and not exists (select from milestone later where later.replaces_id = row.id)
        and not exists (select from milestone_evidence proof where proof.milestone_id = row.id)
        and (row.on_date is not null or row.reason <> 'Undone')
        and (row.replaces_id is not null or row.kind not in ('referral', 'program-entry', 'job-start')
          or (row.kind = 'job-start' and exists (select from job where job.id = row.job_id and job.ended_on is null))
          or (row.kind = 'program-entry' and exists (select from episode mine where mine.id = row.episode_id and mine.exited_on is null
            and mine.referred_on is null and exists (select from episode earlier where earlier.client_id = mine.client_id and earlier.id <> mine.id)))))
      then jsonb_build_object('act', 'milestone', 'milestoneId', ${key})
    when ${history.tableName} = 'assignment' and ${history.action} = 'insert' and exists (
      select from assignment row join episode e on e.id = row.episode_id and e.exited_on is null
      where row.id = ${key} and row.to_on is null and exists (
        select from assignment before where before.episode_id = row.episode_id and before.id <> row.id and before.to_on = row.from_on))
      then jsonb_build_object('act', 'assignment', 'assignmentId', ${key})
    when ${history.tableName} = 'client' and ${history.action} = 'update'
      and ${history.changes} - ${sql.param(identityColumns)}::text[] = '{}'::jsonb and (
        select bool_and(to_jsonb(row) -> change.key is not distinct from change.value -> 1)
        from client row, jsonb_each(${history.changes}) change where row.id = ${key})
      then jsonb_build_object('act', 'identity', 'historyId', ${history.id})
    when ${history.tableName} = 'plan' and ${history.action} = 'update' and ${history.changes} -> 'version' ->> 1 is not null and exists (
      select from plan row where row.id = ${key} and row.version > 1 and row.version = (${history.changes} -> 'version' ->> 1)::int)
      then jsonb_build_object('act', 'plan', 'version', (${history.changes} -> 'version' ->> 0)::int, 'baseVersion', (${history.changes} -> 'version' ->> 1)::int)
    end`;
}

const permissions: Readonly<Record<UndoAct["act"], Permission>> = {
  contact: "contact.write",
  "shared-work": "shared-work.write",
  milestone: "milestone.write",
  assignment: "episode.assign",
  identity: "client.write",
  plan: "plan.write",
};

/** Whether the actor's role may ever undo such an act. */
export const mayUndo = (actor: Pick<Actor, "role">, { act }: UndoAct): boolean =>
  may(actor, permissions[act]);
