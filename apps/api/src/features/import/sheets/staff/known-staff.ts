import { staff, staffTeam, treatmentTeam } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { ImportSession } from "../sheet-importer.ts";
import type { KnownStaff } from "./compare-staff.ts";

/** Everyone on the agency's staff list, with the treatment teams they serve. */
export async function knownStaffOf({ tx, actor }: ImportSession): Promise<KnownStaff[]> {
  const people = await tx.select().from(staff).where(eq(staff.agencyId, actor.agencyId));
  const served = await tx
    .select({ staffId: staffTeam.staffId, id: treatmentTeam.id, name: treatmentTeam.name })
    .from(staffTeam)
    .innerJoin(treatmentTeam, eq(treatmentTeam.id, staffTeam.teamId))
    .where(and(eq(staffTeam.agencyId, actor.agencyId), eq(treatmentTeam.agencyId, actor.agencyId)));
  const teams = Map.groupBy(served, ({ staffId }) => staffId);
  return people.map((person) => ({ ...person, teams: teams.get(person.id) ?? [] }));
}
