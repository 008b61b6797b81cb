import type { recordWorkInput, workRecorded } from "@ips/contract";
import { client, sharedWork } from "@ips/db";
import { inArray } from "drizzle-orm";
import type { z } from "zod";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { worksIn } from "../client/works-in.ts";
import { mayRecordWork } from "./may-record-work.ts";

/**
 * Records shared work of one kind on one day for one person or for several, on the own agency's record: all of it or nothing. Sent twice with the same
 * keys it is recorded once.
 *
 * @throws AppError not-found when one of the people may not be seen; forbidden when one is another agency's, or the kind is not the actor's to record;
 * milestone.in-future.
 */
export function recordWork(
  ctx: ActorContext,
  { kind, on, note, entries }: z.output<typeof recordWorkInput>,
): Promise<z.infer<typeof workRecorded>> {
  const { actor } = ctx;
  const clientIds = [...new Set(entries.map(({ clientId }) => clientId))];
  return aboutClients(ctx, clientIds).run(async (tx) => {
    const found = await tx
      .select({ clientId: client.id, agencyId: client.agencyId, unitId: client.unitId })
      .from(client)
      .where(inArray(client.id, clientIds));
    const places = new Map(found.map((place) => [place.clientId, place]));
    const rows = entries.map(({ workId, clientId }) => {
      const place = places.get(clientId);
      if (!place) throw notFound();
      return { id: workId, ...place, kind, onDate: on, note };
    });
    if (!found.every((place) => worksIn(actor, place)) || !mayRecordWork(actor, kind)) throw forbidden();
    if (on > actor.today) throw conflict("milestone.in-future", { on, today: actor.today });
    const added = await tx
      .insert(sharedWork)
      .values(rows)
      .onConflictDoNothing({ target: sharedWork.id })
      .returning({ id: sharedWork.id });
    const workIds = rows.map(({ id }) => id);
    if (added.length < rows.length) {
      const standing = await tx.select().from(sharedWork).where(inArray(sharedWork.id, workIds));
      for (const row of rows)
        sameWrite(
          standing.find(({ id }) => id === row.id),
          (there) => there.clientId === row.clientId && there.kind === kind && there.onDate === on,
        );
    }
    return { workIds };
  });
}
