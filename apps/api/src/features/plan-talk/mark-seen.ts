import { planSeen } from "@ips/db";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { locatePlan } from "../plan/locate-plan.ts";

/**
 * Remembers for the reader alone that everything said about a plan until now has been read.
 *
 * @throws AppError not-found when the plan is not open to the actor.
 */
export async function markSeen(
  { actor, run, deps }: ActorContext,
  { clientId }: { clientId: string },
): Promise<{ id: string }> {
  return run(async (tx) => {
    const { owner } = await locatePlan(tx, actor, clientId);
    if (actor.staffId === null) throw notFound();
    const [marked] = await tx
      .insert(planSeen)
      .values({
        id: deps.newId(),
        agencyId: actor.agencyId,
        staffId: actor.staffId,
        ofClientId: owner.clientId,
      })
      .onConflictDoUpdate({ target: [planSeen.staffId, planSeen.ofClientId], set: { seenAt: sql`now()` } })
      .returning({ id: planSeen.id });
    if (!marked) throw notFound();
    return marked;
  });
}
