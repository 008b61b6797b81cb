import type { setVrCaseStatusInput } from "@ips/contract";
import { vrCase } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { loadOpenCase } from "./load-own-case.ts";

/**
 * Says where a case stands when no milestone date does: trial work before eligibility is decided; in service
 * and employed once the plan for employment is signed.
 *
 * @throws AppError not-found; vr-case.closed; milestone.order with the date that is missing or too early.
 */
export async function setVrCaseStatus(
  { actor, run }: ActorContext,
  { caseId, status }: z.output<typeof setVrCaseStatusInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const { eligibleOn, ipeSignedOn } = await loadOpenCase(tx, actor, caseId);
    if (status === "trial-work" && eligibleOn !== null)
      throw conflict("milestone.order", { status, eligibleOn });
    if (status !== "trial-work" && ipeSignedOn === null)
      throw conflict("milestone.order", { status, ipeSignedOn });
    await tx.update(vrCase).set({ status }).where(eq(vrCase.id, caseId));
    return { id: caseId };
  });
}
