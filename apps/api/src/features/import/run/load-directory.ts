import { client, employer, staff, treatmentTeam, unit, type Actor, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import { Directory } from "../rows/directory.ts";

/**
 * Everyone and everything of the agency that imported rows may refer to.
 *
 * @param mine the programs that whoever imports may write; "all" for the whole agency.
 */
export async function loadDirectory(
  tx: Tx,
  { agencyId }: Pick<Actor, "agencyId">,
  mine: readonly string[] | "all",
): Promise<Directory> {
  const units = await tx
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(eq(unit.agencyId, agencyId));
  const directory = new Directory(mine === "all" ? units.map(({ id }) => id) : mine);
  for (const each of units) directory.addUnit(each);
  const people = await tx
    .select({ id: staff.id, number: staff.number, name: staff.name, unitId: staff.unitId })
    .from(staff)
    .where(eq(staff.agencyId, agencyId));
  for (const each of people) directory.addStaff(each);
  const teams = await tx
    .select({ id: treatmentTeam.id, unitId: treatmentTeam.unitId, name: treatmentTeam.name })
    .from(treatmentTeam)
    .where(eq(treatmentTeam.agencyId, agencyId));
  for (const each of teams) directory.addTeam(each);
  const clients = await tx
    .select({ id: client.id, number: client.number, unitId: client.unitId })
    .from(client)
    .where(eq(client.agencyId, agencyId));
  for (const each of clients) directory.addClient(each);
  const employers = await tx
    .select({ id: employer.id, name: employer.name })
    .from(employer)
    .where(eq(employer.agencyId, agencyId));
  for (const each of employers) directory.addEmployer(each);
  return directory;
}
