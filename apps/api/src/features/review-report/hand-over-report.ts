import type { reviewReportInput } from "@ips/contract";
import { fidelityReview, reviewScore, type Tx } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { readReport } from "./load-report.ts";
import { writableReview } from "./save-report.ts";

/**
 * Hands the report over: from now on the agency reads it, and nobody changes it. Every item has its score, or is agreed not
 * to be ratable where the scale has a mark for that, and the method, the strengths and the
 * priorities are written.
 *
 * @throws AppError not-found for whoever is no member; conflict review-report.handed-over; review-report.not-complete with the items that are
 * missing; review-report.not-written with the parts that are empty.
 */
export async function handOverReport(
  ctx: ActorContext,
  { reviewId }: z.output<typeof reviewReportInput>,
): Promise<{ reviewId: string }> {
  return ctx.run(async (tx) => {
    const { stage } = await writableReview(tx, reviewId);
    const marked = await markedOf(tx, reviewId);
    const { report } = await readReport(tx, ctx.actor, reviewId);
    const missing = report.missing.filter((item) => !marked.has(item));
    if (missing.length > 0 || stage !== "report")
      throw conflict("review-report.not-complete", { items: missing });
    const parts = (["method", "strengths", "priorities"] as const).filter(
      (part) => report[part].trim() === "",
    );
    if (parts.length > 0) throw conflict("review-report.not-written", { parts });
    await tx
      .update(fidelityReview)
      .set({ handedOverOn: ctx.actor.today, stage: "closed" })
      .where(eq(fidelityReview.id, reviewId));
    return { reviewId };
  });
}

/** Items that were agreed not to be ratable. */
async function markedOf(tx: Tx, reviewId: string): Promise<ReadonlySet<number>> {
  const rows = await tx
    .select({ item: reviewScore.item })
    .from(reviewScore)
    .where(and(eq(reviewScore.reviewId, reviewId), eq(reviewScore.score, 9)));
  return new Set(rows.map(({ item }) => item));
}
