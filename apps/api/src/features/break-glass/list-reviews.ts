import type { ReviewsOutput } from "@ips/contract";
import { breakGlassSearch, type Tx } from "@ips/db";
import { desc, sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { loadOpenings } from "./load-openings.ts";
import { openedInMyUnits } from "./opened-in-my-units.ts";

/** What a supervisor has to judge, what was judged, and whom the own staff looked for elsewhere. */
export function listReviews({ actor, run }: ActorContext): Promise<ReviewsOutput> {
  return run(async (tx) => {
    const here = openedInMyUnits(actor);
    return {
      toReview: await loadOpenings(tx, sql`${here} and verdict is null`, { withLooks: true }),
      reviewed: await loadOpenings(tx, sql`${here} and verdict is not null`, { withLooks: true }),
      searches: await latestSearches(tx),
    };
  });
}

async function latestSearches(tx: Tx): Promise<ReviewsOutput["searches"]> {
  const rows = await tx
    .select({
      searchId: breakGlassSearch.id,
      at: breakGlassSearch.at,
      byName: breakGlassSearch.staffName,
      asked: breakGlassSearch.asked,
      found: sql<number>`cardinality(${breakGlassSearch.found})`,
    })
    .from(breakGlassSearch)
    .orderBy(desc(breakGlassSearch.at), desc(breakGlassSearch.id))
    .limit(50);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
