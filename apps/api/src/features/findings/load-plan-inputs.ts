import { agency, plan, type Tx } from "@ips/db";
import type { PlanInput } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The job search plan of each client; the day of its last change is a day at the agency that keeps it. */
export async function loadPlanInputs(tx: Tx, of: FindingsOf): Promise<Map<string, PlanInput>> {
  const rows = await tx
    .select({
      clientId: plan.clientId,
      id: plan.id,
      reviewOn: plan.reviewOn,
      updatedOn: sql<string>`(${plan.updatedAt} at time zone ${agency.timeZone})::date::text`,
    })
    .from(plan)
    .innerJoin(agency, eq(agency.id, plan.agencyId))
    .where(ofClients(of, plan));
  return new Map(rows.map(({ clientId, ...input }) => [clientId, input]));
}
