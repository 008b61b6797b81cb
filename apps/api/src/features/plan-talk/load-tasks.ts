import type { PlanTask } from "@ips/contract";
import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { myAgency } from "../client/acting.ts";

const utc = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What was asked across the two sides of a plan: open first, soonest first; then what was closed, latest first. One statement. */
export async function loadTasks(tx: Tx, ownerClientId: string): Promise<PlanTask[]> {
  const { rows } = await tx.execute<PlanTask>(sql`
    select asked.id as "taskId", asked.step_id as "stepId", asked.text, asked.due_on::text as "dueOn", asked.state, asked.answer,
      asked.asked_by_name as "askedBy", coalesce(asker.name, '') as "askedByAgency", ${utc("asked.asked_at")} as "askedAt",
      coalesce(other.name, '') as "toAgency", asked.to_agency_id = ${myAgency} as "ofUs",
      coalesce(asked.asked_by_agency_id = ${myAgency}, false) as "byUs",
      nullif(asked.closed_by_name, '') as "closedBy", ${utc("asked.closed_at")} as "closedAt"
    from task asked
    left join agency asker on asker.id = asked.asked_by_agency_id
    left join agency other on other.id = asked.to_agency_id
    where asked.client_id = ${ownerClientId}::uuid
    order by asked.state = 'open' desc, case when asked.state = 'open' then asked.due_on end, asked.closed_at desc, asked.id`);
  return rows;
}
