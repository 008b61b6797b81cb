import type { revokePersonReleaseInput } from "@ips/contract";
import { personRelease } from "@ips/db";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { releaseState } from "../release/release-state.ts";

/**
 * Ends a release to somebody without an account: from now on nothing may be given to them. What they have cannot be called
 * back, and stays written down.
 *
 * @throws AppError not-found; release.already-ended with its state.
 */
export async function revokePersonRelease(
  { actor, deps, run }: ActorContext,
  { releaseId, how }: z.output<typeof revokePersonReleaseInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [found] = await tx.select().from(personRelease).where(eq(personRelease.id, releaseId));
    if (!found) throw notFound();
    const state = releaseState(found, actor.today);
    if (state === "expired" || state === "revoked")
      throw conflict("release.already-ended", { state, on: found.revokedOn ?? found.expiresOn });
    const [revoked] = await tx
      .update(personRelease)
      .set({
        revokedAt: deps.clock.now(),
        revokedOn: actor.today,
        revokedHow: how,
        revokedByName: actor.staffName,
      })
      .where(and(eq(personRelease.id, releaseId), isNull(personRelease.revokedAt)))
      .returning({ id: personRelease.id });
    if (!revoked) throw conflict("release.already-ended", { state: "revoked", on: actor.today });
    return revoked;
  });
}
