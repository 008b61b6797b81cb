import type { withdrawReferralInput } from "@ips/contract";
import { referral } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";

/**
 * Takes a referral back: the VR agency can no longer decide it. It answers alike whether or not it was
 * decided already. What is shared goes on until the release is revoked or ends.
 *
 * @throws AppError not-found; referral.withdrawn when it was taken back before.
 */
export async function withdrawReferral(
  { actor, deps, run }: ActorContext,
  { referralId }: z.output<typeof withdrawReferralInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const mine = and(eq(referral.id, referralId), eq(referral.agencyId, actor.agencyId));
    const [withdrawn] = await tx
      .update(referral)
      .set({ withdrawnAt: deps.clock.now() })
      .where(and(mine, isNull(referral.withdrawnAt)))
      .returning({ id: referral.id });
    if (withdrawn) return withdrawn;
    const [found] = await tx.select({ withdrawnAt: referral.withdrawnAt }).from(referral).where(mine);
    if (!found) throw notFound();
    throw conflict("referral.withdrawn", { withdrawnAt: found.withdrawnAt?.toISOString() ?? null });
  });
}
