import type { seeChartInput } from "@ips/contract";
import { reviewChart } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * A supervisor of the program says that they have looked at a chart's opening, or takes that back. Who looked first stays; sent again it changes
 * nothing.
 *
 * @throws AppError not-found, also for an opening of one's own.
 */
export function seeChart(
  { run }: ActorContext,
  { chartId, seen }: z.output<typeof seeChartInput>,
): Promise<{ id: string }> {
  return run(async (tx) => {
    const [changed] = await tx
      .update(reviewChart)
      .set({ seenAt: seen ? sql`app.now()` : null })
      .where(
        and(eq(reviewChart.id, chartId), sql`${reviewChart.staffId} is distinct from (select app.staff())`),
      )
      .returning({ id: reviewChart.id });
    if (changed === undefined) throw notFound();
    return changed;
  });
}
