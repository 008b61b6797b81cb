import type { assignableOutput } from "@ips/contract";
import { staff, unit } from "@ips/db";
import type { AgencyKind, Role } from "@ips/domain";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";

/** Who carries people. */
const carries: Readonly<Record<AgencyKind, Role>> = { ips: "specialist", vr: "vr-counselor" };

/** The specialists (IPS) or counselors (VR) of the actor's programs or offices, working today, to whom a person can be given. */
export async function listAssignable({
  actor,
  run,
}: ActorContext): Promise<z.output<typeof assignableOutput>> {
  const rows = await run((tx) =>
    tx
      .select({ staffId: staff.id, name: staff.name, unitName: unit.name })
      .from(staff)
      .leftJoin(unit, eq(unit.id, staff.unitId))
      .where(
        and(
          eq(staff.agencyId, actor.agencyId),
          eq(staff.role, carries[actor.agencyKind]),
          or(isNull(staff.unitId), sql`${staff.unitId} = any(app.units())`),
          sql`coalesce(${staff.startedOn}, app.today()) <= app.today() and coalesce(${staff.endedOn}, app.today()) >= app.today()`,
        ),
      )
      .orderBy(asc(staff.name), asc(staff.id)),
  );
  return { rows };
}
