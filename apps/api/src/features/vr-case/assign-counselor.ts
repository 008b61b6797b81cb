import type { assignCounselorInput } from "@ips/contract";
import { vrCase } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadOpenCase } from "./load-own-case.ts";
import { requireCounselor } from "./require-counselor.ts";

/**
 * Gives a case to a counselor of the agency who works there today.
 *
 * @throws AppError not-found; vr-case.closed; bad-input at `staffId`.
 */
export async function assignCounselor(
  { actor, run }: ActorContext,
  { caseId, staffId }: z.output<typeof assignCounselorInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    await loadOpenCase(tx, actor, caseId);
    await requireCounselor(tx, staffId, "staffId");
    await tx.update(vrCase).set({ counselorStaffId: staffId }).where(eq(vrCase.id, caseId));
    return { id: caseId };
  });
}
