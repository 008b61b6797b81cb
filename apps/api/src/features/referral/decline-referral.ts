import type { declineReferralInput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadUndecided, receive } from "./load-received.ts";
import { asReferralRefusal, whatBecameOf } from "./refusals.ts";

/**
 * Declines a referral. Our access to the person's record ends with the commit; we keep that a referral
 * came and why it was declined. The sender is not told.
 *
 * @throws AppError not-found; referral.withdrawn; referral.already-decided.
 */
export async function declineReferral(
  { deps, run }: ActorContext,
  input: z.output<typeof declineReferralInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const received = await loadUndecided(tx, input.referralId);
    await receive(tx, deps.newId, received);
    await tx.execute(
      sql`select app.decline_referral(${input.referralId}::uuid, ${input.reason}::decline_reason, ${input.explanation}::text)`,
    );
    return { id: input.referralId };
  })
    .catch(whatBecameOf(run, input.referralId))
    .catch(asReferralRefusal);
}
