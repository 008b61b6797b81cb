import type { agreeItemInput } from "@ips/contract";
import { reviewScore } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict, notFound } from "../../errors/app-error.ts";
import { constraintOf } from "../../errors/database-error.ts";
import { loadReview, mySeat, ofReview } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";
import { assertRating } from "./scale-of.ts";

/**
 * Agrees on an item: its score with the reason, what was seen and what is recommended, and where the previous review was wrong. While the report
 * is written only its texts change. Two who save from the same version: the second is told, and nothing is overwritten.
 *
 * @throws AppError not-found; bad-input at `score`, `previousScore` or `previousNote`; conflict review.changed-meanwhile, review.not-now.
 */
export async function agreeItem(
  { actor, run }: ActorContext,
  { reviewId, scoreId, item, version, ...said }: z.output<typeof agreeItemInput>,
): Promise<{ id: string }> {
  const changed = () => conflict("review.changed-meanwhile", { item });
  return run(async (tx) => {
    const review = await loadReview(tx, reviewId);
    await mySeat(tx, actor, reviewId);
    if (item > review.items) throw notFound();
    assertRating(review.scale, item, said.score);
    if ((said.previousScore === null) !== (said.previousNote === ""))
      throw badInput({
        [said.previousScore === null ? "previousScore" : "previousNote"]: "field.missing",
      });
    if (version === 0) {
      const [made] = await tx
        .insert(reviewScore)
        .values({ ...ofReview(review), ...said, id: scoreId, item })
        .returning({ id: reviewScore.id });
      return { id: made?.id ?? scoreId };
    }
    const [kept] = await tx
      .update(reviewScore)
      .set(said)
      .where(
        and(eq(reviewScore.reviewId, reviewId), eq(reviewScore.item, item), eq(reviewScore.version, version)),
      )
      .returning({ id: reviewScore.id });
    if (kept !== undefined) return kept;
    if (!["consensus", "report"].includes(review.stage) || review.handedOverOn !== null)
      throw conflict("review.not-now", { stage: review.stage });
    throw changed();
  })
    .catch((error: unknown) => {
      throw constraintOf(error) === "review_score_once" ? changed() : error;
    })
    .catch(reviewRefused);
}
