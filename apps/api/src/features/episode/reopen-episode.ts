import type { reopenEpisodeInput, written } from "@ips/contract";
import { assignment, episode } from "@ips/db";
import { checkMilestoneOrder } from "@ips/domain";
import { desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden } from "../../errors/app-error.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { sameWrite } from "../client/same-write.ts";
import { refuseDisorder } from "../milestone/refuse-disorder.ts";
import { episodeConflicts } from "./episode-conflicts.ts";
import { loadSpecialist } from "./load-specialist.ts";
import { lookAgain } from "../client/look-again.ts";

/** Opens a new episode for a person who comes back to the program. Earlier episodes stay as they are. */
export async function reopenEpisode(
  ctx: ActorContext,
  input: z.output<typeof reopenEpisodeInput>,
): Promise<z.infer<typeof written>> {
  const { episodeId, clientId, enteredOn, specialistId } = input;
  return lookAgain(() =>
    ctx.run(async (tx) => {
      const place = await loadOwnClient(tx, ctx.actor, clientId);
      if (ctx.actor.agencyKind !== "ips") throw forbidden();
      const earlier = await tx
        .select()
        .from(episode)
        .where(eq(episode.clientId, clientId))
        .orderBy(sql`${episode.exitedOn} is null desc`, desc(episode.exitedOn));
      const sent = earlier.find(({ id }) => id === episodeId);
      if (sent) {
        sameWrite(sent, (row) => row.enteredOn === enteredOn);
        return { id: episodeId };
      }
      const last = earlier[0];
      if (last && last.exitedOn === null) throw conflict("episode.open-already", { episodeId: last.id });
      if (last?.exitedOn && enteredOn < last.exitedOn)
        throw conflict("episode.overlaps", { exitedOn: last.exitedOn });
      refuseDisorder(checkMilestoneOrder({ "program-entry": enteredOn }, ctx.actor.today));
      if (specialistId !== null)
        await loadSpecialist(tx, place.agencyId, place.unitId, specialistId, enteredOn, "specialistId");

      await tx.insert(episode).values({ ...place, id: episodeId, enteredOn });
      if (specialistId !== null) {
        await tx
          .insert(assignment)
          .values({ ...place, id: ctx.deps.newId(), episodeId, staffId: specialistId, fromOn: enteredOn });
      }
      return { id: episodeId };
    }),
  ).catch(episodeConflicts);
}
