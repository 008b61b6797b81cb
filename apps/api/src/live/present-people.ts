import type { PresentPerson } from "@ips/contract/live";
import type { Actor, Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { idArray } from "../features/client/id-array.ts";
import type { Present } from "./presence-board.ts";

/**
 * Those who are in a plan, named for the bound actor: the own agency's, and the other side's while releases run in
 * both directions. Whoever may not be named is not there.
 */
export async function presentPeople(
  tx: Tx,
  actor: Actor,
  planOf: string,
  present: readonly Present[],
): Promise<PresentPerson[]> {
  const others = present.filter(({ staffId }) => staffId !== actor.staffId);
  if (others.length === 0) return [];
  const { rows } = await tx.execute<{
    staff_id: string;
    name: string;
    agency_id: string;
    agency_name: string;
  }>(
    sql`select * from app.names_in_plan(${planOf}::uuid, ${idArray(others.map(({ staffId }) => staffId))}) order by name, staff_id`,
  );
  return rows.map(({ staff_id, name, agency_id, agency_name }) => ({
    name,
    agencyName: agency_name,
    colleague: agency_id === actor.agencyId,
    doing: others.find(({ staffId }) => staffId === staff_id)?.doing ?? "reading",
  }));
}
