import { episode, type Actor, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { worksIn } from "../client/works-in.ts";

/** An episode of the own agency that is to be changed. Not visible: not found; visible through a release: forbidden. */
export async function loadOwnEpisode(
  tx: Tx,
  actor: Pick<Actor, "agencyId" | "role" | "unitIds">,
  episodeId: string,
): Promise<typeof episode.$inferSelect> {
  const [found] = await tx.select().from(episode).where(eq(episode.id, episodeId));
  if (!found) throw notFound();
  if (!worksIn(actor, found)) throw forbidden();
  return found;
}
