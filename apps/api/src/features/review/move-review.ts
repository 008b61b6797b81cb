import type { cancelReviewInput, moveReviewInput, reviewStageOutput } from "@ips/contract";
import { fidelityReview, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { loadPlannedByMe, loadReview, mySeat, type LoadedReview } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";

type Stage = z.output<typeof reviewStageOutput>;
type Set = Partial<Pick<LoadedReview, "stage" | "handedOverOn" | "cancelReason">>;

async function change(tx: Tx, review: LoadedReview, set: Set): Promise<Stage> {
  const [moved] = await tx
    .update(fidelityReview)
    .set(set)
    .where(eq(fidelityReview.id, review.id))
    .returning({ stage: fidelityReview.stage });
  return { reviewId: review.id, stage: moved?.stage ?? review.stage };
}

/**
 * Moves a review to where it goes next, or a step back where nothing is lost by it: members write the report and come back to the scores until it
 * is handed over; the supervisor takes up a cancelled review where it stood, and opens one on paper again to mend it.
 *
 * @throws AppError not-found; forbidden; conflict review.not-all-agreed, review.not-now.
 */
export function moveReview(
  { actor, run }: ActorContext,
  { reviewId, move }: z.output<typeof moveReviewInput>,
): Promise<Stage> {
  return run(async (tx) => {
    switch (move) {
      case "write-report":
      case "back-to-consensus": {
        const review = await loadReview(tx, reviewId);
        await mySeat(tx, actor, reviewId);
        return change(tx, review, { stage: move === "write-report" ? "report" : "consensus" });
      }
      case "resume": {
        const review = await loadPlannedByMe(tx, reviewId);
        if (review.cancelledFrom === null) throw conflict("review.not-now", { stage: review.stage });
        return change(tx, review, { stage: review.cancelledFrom });
      }
      case "reopen-paper":
        return change(tx, await loadPlannedByMe(tx, reviewId), { stage: "planned", handedOverOn: null });
    }
  }).catch(reviewRefused);
}

/** Cancels a review before its report is handed over, and says why. @throws AppError not-found; forbidden; conflict review.not-now. */
export const cancelReview = (
  { run }: ActorContext,
  { reviewId, reason }: z.output<typeof cancelReviewInput>,
): Promise<Stage> =>
  run(async (tx) =>
    change(tx, await loadPlannedByMe(tx, reviewId), { stage: "cancelled", cancelReason: reason }),
  ).catch(reviewRefused);
