import type { revokeReleaseInput } from "@ips/contract";
import { release } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { releaseState } from "./release-state.ts";

/**
 * Ends a release that one's own client gave. With the commit the other side's next statement sees nothing;
 * what was disclosed before, and copies that were filed, cannot be taken back.
 *
 * @param input.how how the person asked for it: said it, wrote it, who was there.
 * @throws AppError not-found; forbidden for a release that we received; release.already-ended with its state.
 */
export async function revokeRelease(
  { actor, deps, run }: ActorContext,
  { releaseId, how }: z.output<typeof revokeReleaseInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [found] = await tx
      .select({
        agencyId: release.agencyId,
        validFrom: release.validFrom,
        expiresOn: release.expiresOn,
        revokedOn: release.revokedOn,
        replacedOn: release.replacedOn,
      })
      .from(release)
      .where(eq(release.id, releaseId));
    if (!found) throw notFound();
    if (found.agencyId !== actor.agencyId) throw forbidden();
    const state = releaseState(found, actor.today);
    if (state === "expired" || state === "revoked" || state === "replaced")
      throw conflict("release.already-ended", {
        state,
        on: found.revokedOn ?? found.replacedOn ?? found.expiresOn,
      });
    const [revoked] = await tx
      .update(release)
      .set({
        revokedAt: deps.clock.now(),
        revokedOn: actor.today,
        revokedHow: how,
        revokedByName: actor.staffName,
      })
      .where(and(eq(release.id, releaseId), isNull(release.revokedAt)))
      .returning({ id: release.id });
    if (!revoked) throw conflict("release.already-ended", { state: "revoked", on: actor.today });
    return revoked;
  });
}
