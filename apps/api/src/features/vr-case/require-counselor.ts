import { staff, type Tx } from "@ips/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import { badInput } from "../../errors/app-error.ts";

/**
 * Somebody of the actor's VR agency who carries cases and works there today.
 *
 * @param field the field of the form that names them.
 * @throws AppError bad-input at the field, alike for another agency's staff and for nobody.
 */
export async function requireCounselor(tx: Tx, staffId: string, field: string): Promise<void> {
  const found = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.id, staffId),
        sql`${staff.agencyId} = app.agency()`,
        inArray(staff.role, ["vr-counselor", "vr-supervisor"]),
        sql`coalesce(${staff.endedOn}, app.today()) >= app.today()`,
      ),
    );
  if (found.length === 0) throw badInput({ [field]: "field.impossible" });
}
