import type { Tx } from "@ips/db";
import type { AgencyKind, PlainDate, PlanStepOwner } from "@ips/domain";
import { sql } from "drizzle-orm";
import { idArray } from "../client/id-array.ts";

/** A step of a plan that waits for the reader's side. */
export type OpenStep = {
  readonly clientId: string;
  readonly stepId: string;
  readonly text: string;
  readonly by: PlainDate;
};

/** Whose steps are the reader's: what is written under their role in the plan. */
const owners: Record<AgencyKind, PlanStepOwner> = { ips: "specialist", vr: "counselor" };

/** The open, dated steps of these records' plans that the reader's side has taken on, up to a day, soonest first. One statement. */
export async function loadPlanSteps(
  tx: Tx,
  clientIds: readonly string[],
  kind: AgencyKind,
  until: PlainDate,
): Promise<OpenStep[]> {
  if (clientIds.length === 0) return [];
  const wanted = JSON.stringify({ owner: owners[kind], until });
  const { rows } = await tx.execute<OpenStep>(sql`
    select plan.client_id as "clientId", step ->> 'stepId' as "stepId", step ->> 'text' as "text", step ->> 'by' as "by"
    from plan cross join lateral jsonb_path_query(plan.content,
      '$.objectives[*].steps[*] ? (@.state == "open" && @.owner == $owner && @.by <= $until)', ${wanted}::jsonb) step
    where plan.client_id = any(${idArray(clientIds)})
    order by step ->> 'by', step ->> 'stepId'`);
  return rows;
}
