import type { setPriorityInput } from "@ips/contract";
import { vrCase } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadOpenCase } from "./load-own-case.ts";

/**
 * Keeps the order-of-selection category that was assigned (34 CFR 361.36).
 *
 * @throws AppError not-found; vr-case.closed.
 */
export async function setPriority(
  { actor, run }: ActorContext,
  { caseId, priority }: z.output<typeof setPriorityInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    await loadOpenCase(tx, actor, caseId);
    await tx.update(vrCase).set({ priorityCategory: priority }).where(eq(vrCase.id, caseId));
    return { id: caseId };
  });
}
