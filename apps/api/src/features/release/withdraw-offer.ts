import type { withdrawOfferInput } from "@ips/contract";
import { releaseOffer } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";

/**
 * Takes back a form that was signed here for the other agency to release. What it has filed meanwhile is its own release
 * and goes on until it is revoked there. Done twice it is done once.
 *
 * @throws AppError not-found; forbidden for a form that was signed at another agency.
 */
export async function withdrawOffer(
  { actor, deps, run }: ActorContext,
  { offerId, how }: z.output<typeof withdrawOfferInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [found] = await tx
      .select({ agencyId: releaseOffer.agencyId })
      .from(releaseOffer)
      .where(eq(releaseOffer.id, offerId));
    if (!found) throw notFound();
    if (found.agencyId !== actor.agencyId) throw forbidden();
    await tx
      .update(releaseOffer)
      .set({ withdrawnAt: deps.clock.now(), withdrawnHow: how })
      .where(and(eq(releaseOffer.id, offerId), isNull(releaseOffer.withdrawnAt)));
    return { id: offerId };
  });
}
