import { fidelityReview, reviewMember, type Tx } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "@ips/db";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { myUnits } from "../client/acting.ts";

/** A review as its row stands, and whether the actor supervises its program. */
export type LoadedReview = typeof fidelityReview.$inferSelect & { plans: boolean };

/** @throws AppError not-found, when there is none or the actor has no part in it. */
export async function loadReview(tx: Tx, reviewId: string): Promise<LoadedReview> {
  const [found] = await tx
    .select({
      review: fidelityReview,
      plans: sql<boolean>`app.may_write('team-figures') and ${fidelityReview.unitId} = any(${myUnits})`,
    })
    .from(fidelityReview)
    .where(eq(fidelityReview.id, reviewId));
  if (found === undefined) throw notFound();
  return { ...found.review, plans: found.plans };
}

/** The same for what only the program's supervisor does. @throws AppError not-found; forbidden for a member. */
export async function loadPlannedByMe(tx: Tx, reviewId: string): Promise<LoadedReview> {
  const review = await loadReview(tx, reviewId);
  if (!review.plans) throw forbidden();
  return review;
}

/** The actor's own seat in a review that they see. @throws AppError not-found, when they have none today. */
export async function mySeat(tx: Tx, { staffId }: Pick<Actor, "staffId">, reviewId: string): Promise<string> {
  if (staffId === null) throw notFound();
  const [seat] = await tx
    .select({ id: reviewMember.id })
    .from(reviewMember)
    .where(
      and(
        eq(reviewMember.reviewId, reviewId),
        eq(reviewMember.staffId, staffId),
        sql`${reviewMember.id} = any((select app.my_review_seats())::uuid[])`,
      ),
    );
  if (seat === undefined) throw notFound();
  return seat.id;
}

/** The columns that tie a row to its review. */
export const ofReview = ({ id, agencyId, unitId }: LoadedReview) => ({ reviewId: id, agencyId, unitId });
