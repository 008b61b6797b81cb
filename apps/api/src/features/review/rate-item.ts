import type { rateItemInput, reviewInput, reviewStageOutput } from "@ips/contract";
import { reviewRating } from "@ips/db";
import type { ReviewStage } from "@ips/domain";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { loadReview, mySeat, ofReview } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";
import { assertRating } from "./scale-of.ts";

type Stage = z.output<typeof reviewStageOutput>;

/**
 * Saves the actor's own rating of an item, or their comment before there is a score. Saving it again changes it, until it is handed in.
 * @throws AppError not-found; bad-input at `score`, where the scale has none such; conflict review.handed-in, review.not-now.
 */
export async function rateItem(
  { actor, run }: ActorContext,
  { reviewId, ratingId, item, score, comment }: z.output<typeof rateItemInput>,
): Promise<{ id: string }> {
  const saved = await run(async (tx) => {
    const review = await loadReview(tx, reviewId);
    const memberId = await mySeat(tx, actor, reviewId);
    if (item > review.items) throw notFound();
    if (review.stage !== "rating") throw conflict("review.not-now", { stage: review.stage });
    assertRating(review.scale, item, score);
    return tx
      .insert(reviewRating)
      .values({ ...ofReview(review), id: ratingId, memberId, item, score, comment })
      .onConflictDoUpdate({ target: [reviewRating.memberId, reviewRating.item], set: { score, comment } })
      .returning({ id: reviewRating.id });
  }).catch(reviewRefused);
  return { id: saved[0]?.id ?? ratingId };
}

/**
 * Hands in the actor's ratings, all of them; the last member to do so opens everybody's. Doing it again changes nothing.
 * @throws AppError not-found; conflict review.not-all-rated, review.not-now.
 */
export const handInReview = (ctx: ActorContext, input: z.output<typeof reviewInput>): Promise<Stage> =>
  seatActs(ctx, input, "hand_in_review");

/** Takes them back, while somebody else is still rating. @throws AppError not-found; conflict review.not-now. */
export const takeBackReview = (ctx: ActorContext, input: z.output<typeof reviewInput>): Promise<Stage> =>
  seatActs(ctx, input, "take_back_review");

async function seatActs(
  { actor, run }: ActorContext,
  { reviewId }: z.output<typeof reviewInput>,
  act: "hand_in_review" | "take_back_review",
): Promise<Stage> {
  const stage = await run(async (tx) => {
    await loadReview(tx, reviewId);
    const memberId = await mySeat(tx, actor, reviewId);
    const call =
      act === "hand_in_review"
        ? sql`select app.hand_in_review(${memberId}::uuid) as stage`
        : sql`select app.take_back_review(${memberId}::uuid) as stage`;
    const { rows } = await tx.execute<{ stage: ReviewStage }>(call);
    return rows[0]?.stage ?? "rating";
  }).catch(reviewRefused);
  return { reviewId, stage };
}
