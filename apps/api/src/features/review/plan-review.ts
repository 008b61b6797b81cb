import type { changeReviewInput, planReviewInput } from "@ips/contract";
import { agencySetting, fidelityReview, reviewTask, type Tx } from "@ips/db";
import type { ReviewKind } from "@ips/domain";
import { and, desc, eq, isNotNull, lt, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { evidenceWindow } from "../fidelity/evidence-window.ts";
import { programsOfMine } from "../fidelity/programs-of-mine.ts";
import { jurisdictionFromSetting } from "../findings/jurisdiction-from-setting.ts";
import { checklist } from "./checklist.ts";
import { loadPlannedByMe } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";
import { scaleOf } from "./scale-of.ts";

/**
 * Plans a review of one of the actor's programs, with the checklist that its process asks for; or begins to enter one that was done on paper.
 * It is compared with the latest one before it on the same scale, like with like where there is one. Doing it again changes nothing.
 *
 * @throws AppError not-found for a program that is not theirs.
 */
export async function planReview(
  ctx: ActorContext,
  {
    reviewId,
    unitId,
    kind,
    scale,
    organization,
    evidenceTo,
    months,
    visitFrom,
    visitTo,
  }: z.output<typeof planReviewInput>,
): Promise<{ id: string }> {
  const { actor, deps, run } = ctx;
  const programs = await programsOfMine(ctx);
  if (!programs.some((program) => program.unitId === unitId)) throw notFound();
  const ofUnit = { agencyId: actor.agencyId, unitId };
  await run(async (tx) => {
    const made = await tx
      .insert(fidelityReview)
      .values({
        ...ofUnit,
        id: reviewId,
        scale,
        items: scaleOf(scale).items.length,
        kind,
        organization,
        evidenceFrom: evidenceWindow(evidenceTo, months).from,
        evidenceTo,
        visitFrom,
        visitTo,
        previousId: await previousOf(tx, { unitId, scale, kind, before: visitFrom }),
      })
      .onConflictDoNothing({ target: fidelityReview.id })
      .returning({ id: fidelityReview.id });
    if (made.length === 0 || kind === "paper") return;
    const lines = checklist(
      kind,
      { visitFrom, visitTo, today: actor.today },
      await processOf(tx, actor.agencyId),
    );
    await tx
      .insert(reviewTask)
      .values(lines.map((line, sort) => ({ ...ofUnit, ...line, id: deps.newId(), reviewId, sort })));
  }).catch(reviewRefused);
  return { id: reviewId };
}

/** Changes days and names of a review that is not agreed on yet. @throws AppError not-found; forbidden; conflict review.not-now. */
export async function changeReview(
  { run }: ActorContext,
  { reviewId, organization, evidenceTo, months, visitFrom, visitTo }: z.output<typeof changeReviewInput>,
): Promise<{ id: string }> {
  await run(async (tx) => {
    await loadPlannedByMe(tx, reviewId);
    await tx
      .update(fidelityReview)
      .set({
        organization,
        evidenceFrom: evidenceWindow(evidenceTo, months).from,
        evidenceTo,
        visitFrom,
        visitTo,
      })
      .where(eq(fidelityReview.id, reviewId));
  }).catch(reviewRefused);
  return { id: reviewId };
}

/**
 * The latest finished review of a program on a scale, before a day: one by others for what others rate, a self-review for a self-review; of the
 * other kind where there is none.
 */
async function previousOf(
  tx: Tx,
  { unitId, scale, kind, before }: { unitId: string; scale: string; kind: ReviewKind; before: string },
): Promise<string | null> {
  const alike = sql`(${fidelityReview.kind} = 'self') = ${kind === "self"}`;
  const [latest] = await tx
    .select({ id: fidelityReview.id })
    .from(fidelityReview)
    .where(
      and(
        eq(fidelityReview.unitId, unitId),
        eq(fidelityReview.scale, scale),
        ne(fidelityReview.stage, "cancelled"),
        isNotNull(fidelityReview.handedOverOn),
        lt(fidelityReview.visitTo, before),
      ),
    )
    .orderBy(desc(alike), desc(fidelityReview.visitTo))
    .limit(1);
  return latest?.id ?? null;
}

/** By when the steps of a review are done at an agency. */
async function processOf(tx: Tx, agencyId: string) {
  const [stored] = await tx
    .select({
      base: agencySetting.jurisdictionId,
      settings: agencySetting.jurisdiction,
      billsPros: agencySetting.billsPros,
    })
    .from(agencySetting)
    .where(eq(agencySetting.agencyId, agencyId));
  return jurisdictionFromSetting(stored).review;
}
