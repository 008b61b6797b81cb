import type { OpenedChartsOutput, reviewInput } from "@ips/contract";
import { client, reviewChart } from "@ips/db";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { displayName } from "../client/display-name.ts";
import { loadPlannedByMe } from "./load-review.ts";

/** Which charts the reviewers have opened, and why: for the program's supervisor. @throws AppError not-found; forbidden. */
export async function listOpenedCharts(
  { actor, run }: ActorContext,
  { reviewId }: z.output<typeof reviewInput>,
): Promise<OpenedChartsOutput> {
  const rows = await run(async (tx) => {
    await loadPlannedByMe(tx, reviewId);
    return tx
      .select({ chart: reviewChart, client })
      .from(reviewChart)
      .innerJoin(client, eq(client.id, reviewChart.clientId))
      .where(eq(reviewChart.reviewId, reviewId))
      .orderBy(desc(reviewChart.openedAt));
  });
  return {
    rows: rows.map(({ chart, client: person }) => ({
      chartId: chart.id,
      byName: chart.staffName,
      client: { clientId: person.id, name: displayName(person), number: person.number },
      number: chart.number,
      words: chart.words,
      at: chart.openedAt.toISOString(),
      mine: chart.staffId === actor.staffId,
      seen: chart.seenAt === null ? null : { byName: chart.seenByName, at: chart.seenAt.toISOString() },
    })),
  };
}
