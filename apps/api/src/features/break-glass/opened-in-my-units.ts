import { breakGlass } from "@ips/db";
import { and, eq, ne, sql, type SQL } from "drizzle-orm";
import type { Actor } from "@ips/db";
import { myAgency, myUnits } from "../client/acting.ts";

/** Openings of records of the actor's own units by somebody else: the ones the actor may have to judge. */
export const openedInMyUnits = ({ staffId }: Pick<Actor, "staffId">): SQL =>
  and(
    eq(breakGlass.agencyId, myAgency),
    sql`${breakGlass.unitId} = any(${myUnits})`,
    staffId === null ? sql`false` : ne(breakGlass.staffId, staffId),
  ) ?? sql`false`;
