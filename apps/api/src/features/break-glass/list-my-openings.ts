import type { myOpeningsOutput } from "@ips/contract";
import { breakGlass } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadOpenings } from "./load-openings.ts";

/** What the actor has opened elsewhere in the agency, latest first, with what was said of it. */
export function listMyOpenings({ actor, run }: ActorContext): Promise<z.infer<typeof myOpeningsOutput>> {
  return run(async (tx) => {
    const mine = and(
      eq(breakGlass.agencyId, actor.agencyId),
      actor.staffId === null ? sql`false` : eq(breakGlass.staffId, actor.staffId),
    );
    return { rows: await loadOpenings(tx, mine ?? sql`false`, { withLooks: false }) };
  });
}
