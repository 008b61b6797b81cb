import { milestone, type Tx } from "@ips/db";
import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { anyOf } from "./any-of.ts";

/** The milestone dates in force of these clients: those that no later row corrects. */
export async function datesInForce(tx: Tx, agencyId: string, clientIds: readonly string[]) {
  if (clientIds.length === 0) return [];
  const later = alias(milestone, "later");
  return tx
    .select({
      id: milestone.id,
      clientId: milestone.clientId,
      kind: milestone.kind,
      source: milestone.source,
      onDate: milestone.onDate,
      episodeId: milestone.episodeId,
      jobId: milestone.jobId,
    })
    .from(milestone)
    .where(
      and(
        eq(milestone.agencyId, agencyId),
        anyOf(milestone.clientId, clientIds),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(later)
            .where(eq(later.replacesId, milestone.id)),
        ),
      ),
    );
}
