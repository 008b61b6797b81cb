import { staff, type Tx } from "@ips/db";
import type { PlainDate, Role } from "@ips/domain";
import { eq } from "drizzle-orm";
import { badInput, notFound } from "../../errors/app-error.ts";

/** Roles to which a person can be given in an IPS program. */
const carry: readonly Role[] = ["specialist", "ips-supervisor"];

/**
 * A member of staff who can be given a person of this unit from a day on: works there (or for the whole agency), as a
 * specialist or supervisor, and has not left. Of another agency: not found.
 *
 * @param field the field of the form that names them.
 */
export async function loadSpecialist(
  tx: Tx,
  agencyId: string,
  unitId: string,
  staffId: string,
  from: PlainDate,
  field: string,
): Promise<void> {
  const [found] = await tx.select().from(staff).where(eq(staff.id, staffId));
  if (!found || found.agencyId !== agencyId) throw notFound();
  const left = found.endedOn !== null && found.endedOn < from;
  if (left || !carry.includes(found.role) || (found.unitId !== null && found.unitId !== unitId))
    throw badInput({ [field]: "field.impossible" });
}
