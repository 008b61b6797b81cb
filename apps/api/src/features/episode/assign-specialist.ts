import type { assignInput, written } from "@ips/contract";
import { assignment, episode as episodes, type Tx } from "@ips/db";
import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { episodeConflicts } from "./episode-conflicts.ts";
import { loadOwnEpisode } from "./load-own-episode.ts";
import { loadSpecialist } from "./load-specialist.ts";
import { lookAgain } from "../client/look-again.ts";

/**
 * Gives a person to a specialist from a day on. Whoever carried the person until then does so up to that day; what lies
 * before it is not rewritten. Giving a person to who carries them already changes nothing.
 *
 * Of two who give one person away at once the first stands: the second has decided about what is no longer so.
 *
 * @throws AppError not-found; forbidden; episode.closed; assignment.overlaps; assignment.changed with who carries the
 * person now.
 */
export async function assignSpecialist(
  ctx: ActorContext,
  input: z.output<typeof assignInput>,
): Promise<z.infer<typeof written>> {
  const { episodeId, assignmentId, staffId, fromOn } = input;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const episode = await loadOwnEpisode(tx, ctx.actor, episodeId);
      const { agencyId, unitId, clientId } = episode;
      await loadSpecialist(tx, agencyId, unitId, staffId, fromOn, "staffId");
      const [sent] = await tx.select().from(assignment).where(eq(assignment.id, assignmentId));
      if (sent) {
        sameWrite(
          sent,
          (row) => row.episodeId === episodeId && row.staffId === staffId && row.fromOn === fromOn,
        );
        return { id: assignmentId };
      }
      if (episode.exitedOn !== null) throw conflict("episode.closed", { exitedOn: episode.exitedOn });
      const seen = await latestOf(tx, episodeId);
      // From here on nobody else closes the episode or gives the person away.
      const [held] = await tx
        .select({ exitedOn: episodes.exitedOn })
        .from(episodes)
        .where(eq(episodes.id, episodeId))
        .for("no key update");
      if (held?.exitedOn) throw conflict("episode.closed", { exitedOn: held.exitedOn });
      const latest = await latestOf(tx, episodeId);
      if (latest && latest.toOn === null && latest.staffId === staffId && latest.fromOn <= fromOn)
        return { id: latest.id };
      if (latest?.id !== seen?.id)
        throw conflict("assignment.changed", { staffId: latest?.staffId, fromOn: latest?.fromOn });
      if (latest && latest.fromOn > fromOn) throw conflict("assignment.overlaps", { fromOn: latest.fromOn });

      await tx
        .update(assignment)
        .set({ toOn: sql`greatest(${assignment.fromOn}, ${fromOn}::date)` })
        .where(
          and(eq(assignment.episodeId, episodeId), or(isNull(assignment.toOn), gt(assignment.toOn, fromOn))),
        );
      await tx
        .insert(assignment)
        .values({ id: assignmentId, agencyId, unitId, clientId, episodeId, staffId, fromOn });
      return { id: assignmentId };
    }),
  ).catch(episodeConflicts);
}

async function latestOf(tx: Tx, episodeId: string): Promise<typeof assignment.$inferSelect | undefined> {
  const [latest] = await tx
    .select()
    .from(assignment)
    .where(eq(assignment.episodeId, episodeId))
    .orderBy(desc(assignment.fromOn), desc(assignment.createdAt))
    .limit(1);
  return latest;
}
