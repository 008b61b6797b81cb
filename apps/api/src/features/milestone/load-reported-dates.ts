import { milestone, type Tx } from "@ips/db";
import type { MilestoneDates } from "@ips/domain";
import { and, eq, isNull, sql } from "drizzle-orm";

/** The VR dates an IPS program was told that are in force: of one episode, or of none in particular. */
export async function loadReportedDates(
  tx: Tx,
  clientId: string,
  episodeId: string | null,
): Promise<MilestoneDates> {
  const rows = await tx
    .select({ kind: milestone.kind, on: milestone.onDate })
    .from(milestone)
    .where(
      and(
        eq(milestone.clientId, clientId),
        eq(milestone.source, "reported"),
        episodeId === null ? isNull(milestone.episodeId) : eq(milestone.episodeId, episodeId),
        sql`not exists (select from milestone later where later.replaces_id = ${milestone.id})`,
      ),
    );
  return Object.fromEntries(rows.map(({ kind, on }) => [kind, on]));
}
