import { agency, plan } from "@ips/db";
import type { PlanInput } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The job search plan of each client; the day of its last change is a day at the agency that keeps it. */
export function planInputs(of: FindingsOf): Question<Map<string, PlanInput>> {
  const inputs = new QueryBuilder()
    .select({
      clientId: plan.clientId,
      id: plan.id,
      reviewOn: plan.reviewOn,
      updatedOn: sql<string>`(${plan.updatedAt} at time zone ${agency.timeZone})::date::text`,
    })
    .from(plan)
    .innerJoin(agency, eq(agency.id, plan.agencyId))
    .where(ofClients(of, plan));
  return question(inputs, (rows) => new Map(rows.map(({ clientId, ...input }) => [clientId, input])));
}
