import type { addReviewMemberInput, leaveReviewInput, reviewerDaysInput } from "@ips/contract";
import { reviewMember, type Tx } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, notFound } from "../../errors/app-error.ts";
import { loadPlannedByMe, ofReview } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";

/** Asks one of the program's own staff to rate a self-review. @throws AppError not-found; forbidden; conflict review.not-now. */
export async function addReviewMember(
  { actor, run }: ActorContext,
  { reviewId, memberId, staffId, leads }: z.output<typeof addReviewMemberInput>,
): Promise<{ id: string }> {
  await run(async (tx) => {
    const review = await loadPlannedByMe(tx, reviewId);
    await tx
      .insert(reviewMember)
      .values({ ...ofReview(review), id: memberId, staffId, leads, fromOn: actor.today })
      .onConflictDoNothing({ target: reviewMember.id });
  }).catch(reviewRefused);
  return { id: memberId };
}

/**
 * Changes the days of a reviewer from outside; a last day before today ends their way in at once. Who leaves before handing in is not waited
 * for any more.
 *
 * @throws AppError not-found; forbidden; conflict review.not-now.
 */
export async function setReviewerDays(
  { run }: ActorContext,
  { memberId, fromOn, toOn, leaves }: z.output<typeof reviewerDaysInput>,
): Promise<{ id: string }> {
  await run(async (tx) => {
    await loadPlannedByMe(tx, await reviewOf(tx, memberId));
    if (!leaves && toOn < fromOn) throw badInput({ toOn: "date.impossible" });
    await tx.execute(
      sql`select app.set_reviewer_days(${memberId}::uuid, ${fromOn}::date, ${toOn}::date, ${leaves})`,
    );
  }).catch(reviewRefused);
  return { id: memberId };
}

/** Takes one of the own staff out of a self-review before they have handed in. @throws as {@link setReviewerDays}. */
export async function leaveReview(
  { run }: ActorContext,
  { memberId }: z.output<typeof leaveReviewInput>,
): Promise<{ id: string }> {
  await run(async (tx) => {
    await loadPlannedByMe(tx, await reviewOf(tx, memberId));
    await tx.execute(sql`select app.leave_self_review(${memberId}::uuid)`);
  }).catch(reviewRefused);
  return { id: memberId };
}

async function reviewOf(tx: Tx, memberId: string): Promise<string> {
  const [seat] = await tx
    .select({ reviewId: reviewMember.reviewId })
    .from(reviewMember)
    .where(eq(reviewMember.id, memberId));
  if (seat === undefined) throw notFound();
  return seat.reviewId;
}
