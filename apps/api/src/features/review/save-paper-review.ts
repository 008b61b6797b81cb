import type { reviewStageOutput, savePaperReviewInput } from "@ips/contract";
import { fidelityReview, reviewScore } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict } from "../../errors/app-error.ts";
import { loadPlannedByMe, ofReview } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";
import { assertRating, resultOf } from "./scale-of.ts";

/**
 * Enters a review that was done on paper: its scores, and the total that stands on it. It is closed only when every item has a score and the
 * total is right, or what differs is explained.
 *
 * @throws AppError not-found; forbidden; bad-input at `total`; conflict review.not-all-agreed, review.total-differs with the sum, review.not-now.
 */
export async function savePaperReview(
  { run }: ActorContext,
  { reviewId, scores, total, note, close }: z.output<typeof savePaperReviewInput>,
): Promise<z.output<typeof reviewStageOutput>> {
  const stage = await run(async (tx) => {
    const review = await loadPlannedByMe(tx, reviewId);
    if (close && total === null) throw badInput({ total: "field.missing" });
    if (review.kind !== "paper" || review.stage !== "planned")
      throw conflict("review.not-now", { stage: review.stage });
    for (const { item, score } of scores) assertRating(review.scale, item, score);
    if (scores.length > 0)
      await tx
        .insert(reviewScore)
        .values(scores.map(({ scoreId, item, score }) => ({ ...ofReview(review), id: scoreId, item, score })))
        .onConflictDoUpdate({
          target: [reviewScore.reviewId, reviewScore.item],
          set: { score: sql`excluded.score` },
        });
    const ofIt = eq(fidelityReview.id, reviewId);
    await tx
      .update(fidelityReview)
      .set({ paperTotal: total, paperNote: note === "" ? null : note })
      .where(ofIt);
    return review;
  }).catch(reviewRefused);
  if (!close) return { reviewId, stage: stage.stage };
  await run(async (tx) => {
    const kept = await tx
      .select({ item: reviewScore.item, score: reviewScore.score })
      .from(reviewScore)
      .where(eq(reviewScore.reviewId, reviewId));
    const sum = resultOf(stage.scale, kept).total;
    if (sum !== null && sum !== total && note === "") throw conflict("review.total-differs", { sum, total });
    await tx
      .update(fidelityReview)
      .set({ stage: "closed", handedOverOn: stage.visitTo })
      .where(eq(fidelityReview.id, reviewId));
  }).catch(reviewRefused);
  return { reviewId, stage: "closed" };
}
