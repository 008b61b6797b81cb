import type { recipientsOutput } from "@ips/contract";
import { agency, unit } from "@ips/db";
import { asc, eq, ne, and } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";

/**
 * The agencies of the other kind, each followed by its programs or offices: whom a release can name. An agency without
 * any serves nobody and is not among them. Names of agencies are no client's information.
 */
export async function listRecipients({
  actor,
  run,
}: ActorContext): Promise<z.output<typeof recipientsOutput>> {
  const rows = await run((tx) =>
    tx
      .select({
        agencyId: agency.id,
        agencyName: agency.name,
        kind: agency.kind,
        unitId: unit.id,
        unitName: unit.name,
      })
      .from(agency)
      .innerJoin(unit, eq(unit.agencyId, agency.id))
      .where(and(ne(agency.id, actor.agencyId), ne(agency.kind, actor.agencyKind)))
      .orderBy(asc(agency.name), asc(agency.id), asc(unit.name), asc(unit.id)),
  );
  const agencies = rows.flatMap((row, index) => {
    const isFirst = rows[index - 1]?.agencyId !== row.agencyId;
    return [...(isFirst ? [{ ...row, unitId: null, unitName: null }] : []), ...(row.unitId ? [row] : [])];
  });
  return { agencies };
}
