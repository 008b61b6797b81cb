import { milestone, type Tx } from "@ips/db";
import { and, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** A milestone date that no later row corrects. */
export type MilestoneInForce = Awaited<ReturnType<typeof loadMilestonesInForce>>[number];

/** The milestone dates in force of these clients. A date that was recorded by mistake and taken back is null. */
export async function loadMilestonesInForce(tx: Tx, of: FindingsOf) {
  const later = alias(milestone, "later");
  return tx
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
          tx
            .select({ one: sql`1` })
            .from(later)
            .where(sql`${later.replacesId} = ${milestone.id}`),
        ),
      ),
    );
}
