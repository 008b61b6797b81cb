import type { OpeningView } from "@ips/contract";
import { accessEntry, breakGlass, client, unit, type Tx } from "@ips/db";
import { desc, eq, sql, type SQL } from "drizzle-orm";
import { displayName } from "../client/display-name.ts";

/** How many openings a list shows at most: the latest. */
const listed = 50;

/** Openings that the reader may see, latest first. Whose record it is is told only while the record is open to them. */
export async function loadOpenings(
  tx: Tx,
  which: SQL,
  { withLooks }: { withLooks: boolean },
): Promise<OpeningView[]> {
  const looks = sql<number>`(select count(*)::int from ${accessEntry} where ${accessEntry.agencyId} = ${breakGlass.agencyId}
    and ${accessEntry.clientId} = ${breakGlass.clientId} and ${accessEntry.breakGlassId} = ${breakGlass.id})`;
  const rows = await tx
    .select({
      opening: breakGlass,
      unitName: unit.name,
      open: sql<boolean>`(select app.today()) between ${breakGlass.openedOn} and ${breakGlass.expiresOn}
        and ${breakGlass.closedAt} is null and ${breakGlass.verdict} is distinct from 'not-justified'`,
      looks: withLooks ? looks : sql<null>`null`,
      clientId: client.id,
      number: client.number,
      firstName: client.firstName,
      lastName: client.lastName,
      preferredName: client.preferredName,
    })
    .from(breakGlass)
    .innerJoin(unit, eq(unit.id, breakGlass.unitId))
    .leftJoin(client, eq(client.id, breakGlass.clientId))
    .where(which)
    .orderBy(desc(breakGlass.openedAt), desc(breakGlass.id))
    .limit(listed);
  return rows.map(({ opening, clientId, number, firstName, lastName, preferredName, ...row }) => ({
    openingId: opening.id,
    client:
      clientId === null || firstName === null || lastName === null
        ? null
        : { clientId, name: displayName({ firstName, lastName, preferredName }), number },
    unitName: row.unitName,
    byName: opening.staffName,
    reason: opening.reason,
    words: opening.words,
    openedAt: opening.openedAt.toISOString(),
    expiresOn: opening.expiresOn,
    open: row.open,
    looks: row.looks,
    review:
      opening.verdict === null || opening.reviewedAt === null
        ? null
        : {
            verdict: opening.verdict,
            words: opening.verdictWords ?? "",
            byName: opening.reviewedByName ?? "",
            at: opening.reviewedAt.toISOString(),
          },
  }));
}
