import { milestone } from "@ips/db";
import { and, notExists, sql } from "drizzle-orm";
import { alias, QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** A milestone date that no later row corrects. */
export type MilestoneInForce = Pick<
  typeof milestone.$inferSelect,
  "id" | "clientId" | "kind" | "source" | "onDate" | "episodeId" | "vrCaseId"
>;

/** The milestone dates in force of these clients. A date that was recorded by mistake and taken back is null. */
export function milestonesInForce(of: FindingsOf): Question<Map<string, MilestoneInForce[]>> {
  const query = new QueryBuilder();
  const later = alias(milestone, "later");
  const inForce = query
    .select({
      id: milestone.id,
      clientId: milestone.clientId,
      kind: milestone.kind,
      source: milestone.source,
      onDate: milestone.onDate,
      episodeId: milestone.episodeId,
      vrCaseId: milestone.vrCaseId,
    })
    .from(milestone)
    .where(
      and(
        ofClients(of, milestone),
        sql`${milestone.jobId} is null`,
        notExists(
          query
            .select({ one: sql`1` })
            .from(later)
            .where(sql`${later.replacesId} = ${milestone.id}`),
        ),
      ),
    );
  return question(inForce, (rows) => Map.groupBy(rows, ({ clientId }) => clientId));
}
