import type { closeEpisodeInput, written } from "@ips/contract";
import { episode, milestone } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { episodeConflicts } from "./episode-conflicts.ts";
import { loadOwnEpisode } from "./load-own-episode.ts";
import { lookAgain } from "../client/look-again.ts";

/**
 * Closes an episode with its reason: the exit becomes a milestone, and whoever carried the person does so up to that day (the
 * database ends that).
 * Nothing is deleted, and the person can come back by a new episode at any time.
 */
export async function closeEpisode(
  ctx: ActorContext,
  input: z.output<typeof closeEpisodeInput>,
): Promise<z.infer<typeof written>> {
  const { episodeId, milestoneId, exitedOn, reason } = input;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const found = await loadOwnEpisode(tx, ctx.actor, episodeId);
      const { agencyId, unitId, clientId } = found;
      const [sent] = await tx
        .select({ episodeId: milestone.episodeId })
        .from(milestone)
        .where(eq(milestone.id, milestoneId));
      if (sent?.episodeId === episodeId) return { id: episodeId };
      if (found.exitedOn !== null) throw conflict("episode.closed", { exitedOn: found.exitedOn });
      refuseDisorder(
        checkMilestoneOrder(
          { "program-entry": found.enteredOn ?? found.referredOn, "program-exit": exitedOn },
          ctx.actor.today,
        ),
      );
      await tx.insert(milestone).values({
        id: milestoneId,
        agencyId,
        unitId,
        clientId,
        kind: "program-exit",
        source: "own",
        episodeId,
        onDate: exitedOn,
      });
      await tx.update(episode).set({ exitReason: reason }).where(eq(episode.id, episodeId));
      return { id: episodeId };
    }),
  ).catch(episodeConflicts);
}
