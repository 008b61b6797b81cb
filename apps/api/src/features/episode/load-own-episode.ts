import { episode, type Actor, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import { forbidden, notFound } from "../../errors/app-error.ts";

/** An episode of the own agency that is to be changed. Not visible: not found; visible through a release: forbidden. */
export async function loadOwnEpisode(
  tx: Tx,
  actor: Pick<Actor, "agencyId">,
  episodeId: string,
): Promise<typeof episode.$inferSelect> {
  const [found] = await tx.select().from(episode).where(eq(episode.id, episodeId));
  if (!found) throw notFound();
  if (found.agencyId !== actor.agencyId) throw forbidden();
  return found;
}
