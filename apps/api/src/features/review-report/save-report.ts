import type { saveReportInput, saveReportItemInput, savedVersion } from "@ips/contract";
import { fidelityReview, reviewReport, reviewScore, type Tx } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";

type Saved = z.infer<typeof savedVersion>;

/**
 * Saves what the reviewers write about the whole. The same save sent again is the same version.
 *
 * @throws AppError not-found for whoever is no member; conflict review-report.handed-over; conflict review-report.stale with who saved meanwhile.
 */
export function saveReport(
  { run, actor }: ActorContext,
  { id, reviewId, version, ...texts }: z.output<typeof saveReportInput>,
): Promise<Saved> {
  return run(async (tx) => {
    const { unitId } = await writableReview(tx, reviewId);
    const [there] = await tx
      .select()
      .from(reviewReport)
      .where(eq(reviewReport.reviewId, reviewId))
      .for("no key update");
    if (there === undefined) {
      const row = { id, agencyId: actor.agencyId, unitId, reviewId, ...texts };
      const [made] = await tx
        .insert(reviewReport)
        .values(row)
        .onConflictDoNothing()
        .returning({ version: reviewReport.version });
      // Somebody else wrote the first words in the same moment.
      if (made === undefined) throw conflict("review-report.stale", {});
      return made;
    }
    const same = (Object.keys(texts) as (keyof typeof texts)[]).every((key) => there[key] === texts[key]);
    if (same) return { version: there.version };
    if (there.version !== version) throw stale(there.updatedByName);
    const [saved] = await tx
      .update(reviewReport)
      .set(texts)
      .where(eq(reviewReport.id, there.id))
      .returning({ version: reviewReport.version });
    if (saved === undefined) throw notFound();
    return saved;
  });
}

/** Saves what the report says of one item; its score is settled. Refused as {@link saveReport} is. */
export function saveReportItem(
  { run }: ActorContext,
  { reviewId, item, version, ...texts }: z.output<typeof saveReportItemInput>,
): Promise<Saved> {
  return run(async (tx) => {
    await writableReview(tx, reviewId);
    const [there] = await tx
      .select()
      .from(reviewScore)
      .where(and(eq(reviewScore.reviewId, reviewId), eq(reviewScore.item, item)))
      .for("no key update");
    if (there === undefined) throw conflict("review-report.not-complete", { item });
    if (there.observation === texts.observation && there.recommendation === texts.recommendation) {
      return { version: there.version };
    }
    if (there.version !== version) throw stale(there.updatedByName);
    const [saved] = await tx
      .update(reviewScore)
      .set(texts)
      .where(eq(reviewScore.id, there.id))
      .returning({ version: reviewScore.version });
    if (saved === undefined) throw notFound();
    return saved;
  });
}

const stale = (byName: string) => conflict("review-report.stale", { byName });

/** The review, where the actor is one of those who write its report now. */
export async function writableReview(tx: Tx, reviewId: string): Promise<{ unitId: string; stage: string }> {
  const [review] = await tx
    .select({
      unitId: fidelityReview.unitId,
      stage: fidelityReview.stage,
      handedOverOn: fidelityReview.handedOverOn,
      member: sql<boolean>`${fidelityReview.id} = any((select app.my_reviews())::uuid[])`,
      writable: sql<boolean>`${fidelityReview.id} = any((select app.agreeable_reviews())::uuid[])`,
    })
    .from(fidelityReview)
    .where(eq(fidelityReview.id, reviewId));
  if (review === undefined || (!review.writable && !review.member)) throw notFound();
  if (review.writable) return review;
  throw conflict(review.handedOverOn === null ? "review-report.not-complete" : "review-report.handed-over");
}
