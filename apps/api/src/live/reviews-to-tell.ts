import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { notFound } from "../errors/app-error.ts";
import { idArray } from "../features/client/id-array.ts";
import type { ReviewNotice } from "./concerned.ts";

/**
 * Of changes to reviews, the keys of those that the bound actor may know of, asked of the policies themselves: its course where they see the review
 * today; its scores where agreed scores are open to them, so that an agency does not even learn when its reviewers are agreeing. One statement.
 */
export async function reviewsToTell(
  tx: Tx,
  notices: readonly Pick<ReviewNotice, "r" | "p">[],
): Promise<string[]> {
  const keys = (part: ReviewNotice["p"]) => idArray(notices.flatMap(({ r, p }) => (p === part ? [r] : [])));
  const { rows } = await tx.execute<{ id: string }>(sql`
    select review.id from fidelity_review review
    where review.id = any(${keys("course")})
      or review.id = any(${keys("scores")}) and review.id = any((select app.readable_review_scores())::uuid[])`);
  return rows.map(({ id }) => id);
}

/** @throws AppError not-found, for a review in which the bound actor has no part as for one that is not there. */
export async function mayFollowReview(tx: Tx, review: string): Promise<void> {
  const open = await reviewsToTell(tx, [{ r: review, p: "course" }]);
  if (open.length === 0) throw notFound();
}
