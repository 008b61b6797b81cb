import type { LookRow, LookWay } from "@ips/contract";
import { accessEntry, agency, breakGlass, type Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";

/** By what right somebody looked. */
export const lookWay = sql<LookWay>`case when ${accessEntry.breakGlassId} is not null then 'break-glass'
  when ${accessEntry.releaseId} is not null then 'release' else 'own-unit' end`;

/** Looks at records, latest first or earliest first. Why a record was opened from elsewhere is told to whoever may read the opening. */
export async function lookRows(
  tx: Tx,
  which: SQL | undefined,
  { limit, first = "latest" }: { limit: number; first?: "latest" | "earliest" },
): Promise<LookRow[]> {
  const along = first === "latest" ? desc : asc;
  const rows = await tx
    .select({
      lookId: accessEntry.id,
      at: accessEntry.at,
      byName: accessEntry.readerName,
      agencyName: agency.name,
      groups: sql<DataGroup[]>`${accessEntry.groups}::text[]`,
      screen: accessEntry.screen,
      way: lookWay,
      reason: breakGlass.reason,
      words: breakGlass.words,
    })
    .from(accessEntry)
    .innerJoin(agency, eq(agency.id, accessEntry.readerAgencyId))
    .leftJoin(
      breakGlass,
      and(eq(breakGlass.id, accessEntry.breakGlassId), eq(breakGlass.clientId, accessEntry.clientId)),
    )
    .where(which)
    .orderBy(along(accessEntry.at), along(accessEntry.id))
    .limit(limit);
  return rows.map(({ at, reason, words, ...row }) => ({
    ...row,
    at: at.toISOString(),
    opening: reason === null || words === null ? null : { reason, words },
  }));
}
