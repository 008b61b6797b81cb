import type { freezeReviewInput, reviewStageOutput } from "@ips/contract";
import { fidelityReview, reviewMember } from "@ips/db";
import { and, eq, isNotNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict } from "../../errors/app-error.ts";
import { freezeEvidence } from "./freeze-evidence.ts";
import { loadPlannedByMe } from "./load-review.ts";
import { monthsOf } from "./months-of.ts";
import { reviewRefused } from "./review-refused.ts";

/**
 * Keeps what the records say as of the last day of the review's window, or as of today where that day has not come; with `begin` the members
 * rate from now on. Until the first of them has handed in it may be kept anew.
 *
 * @throws AppError not-found; forbidden; conflict review.needs-members, review.evidence-settled, review.not-now.
 */
export async function freezeReview(
  ctx: ActorContext,
  { reviewId, begin }: z.output<typeof freezeReviewInput>,
): Promise<z.output<typeof reviewStageOutput>> {
  const { actor, run } = ctx;
  const { review, settled } = await run(async (tx) => ({
    review: await loadPlannedByMe(tx, reviewId),
    settled: await tx.$count(
      reviewMember,
      and(eq(reviewMember.reviewId, reviewId), isNotNull(reviewMember.handedInAt)),
    ),
  }));
  if (settled > 0) throw conflict("review.evidence-settled");
  if (review.kind === "paper") throw conflict("review.not-now", { stage: review.stage });
  const asOf = review.evidenceTo < actor.today ? review.evidenceTo : actor.today;
  const evidence = await freezeEvidence(ctx, review, { asOf, months: monthsOf(review) });
  const stage = await run(async (tx) => {
    const ofIt = eq(fidelityReview.id, reviewId);
    await tx
      .update(fidelityReview)
      .set({ evidence, evidenceFrom: evidence.from, evidenceTo: evidence.to })
      .where(ofIt);
    if (!begin) return review.stage;
    await tx.update(fidelityReview).set({ stage: "rating" }).where(ofIt);
    return "rating" as const;
  }).catch(reviewRefused);
  return { reviewId, stage };
}
