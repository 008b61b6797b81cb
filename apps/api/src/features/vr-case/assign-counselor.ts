import type { assignCounselorInput } from "@ips/contract";
import { staff, vrCase } from "@ips/db";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput } from "../../errors/app-error.ts";
import { loadOpenCase } from "./load-own-case.ts";

/**
 * Gives a case to a counselor of the agency who works there today.
 *
 * @throws AppError not-found; vr-case.closed; bad-input at `staffId`.
 */
export async function assignCounselor(
  { actor, run }: ActorContext,
  { caseId, staffId }: z.output<typeof assignCounselorInput>,
): Promise<{ id: string }> {
  return run("vr-case", async (tx) => {
    await loadOpenCase(tx, actor, caseId);
    const counselors = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(
        and(
          eq(staff.id, staffId),
          eq(staff.agencyId, actor.agencyId),
          inArray(staff.role, ["vr-counselor", "vr-supervisor"]),
          sql`coalesce(${staff.endedOn}, app.today()) >= app.today()`,
        ),
      );
    if (counselors.length === 0) throw badInput({ staffId: "field.impossible" });
    await tx.update(vrCase).set({ counselorStaffId: staffId }).where(eq(vrCase.id, caseId));
    return { id: caseId };
  });
}
