import { isDeepStrictEqual } from "node:util";
import type { publishInput, withdrawPublicationInput } from "@ips/contract";
import { publishedFigures } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";
import { figuresOf } from "./preview-publication.ts";

const refused = whenConstraint({
  published_figures_one_review: () => ["publication.standing-already", {}],
  published_figures_one_quarter: () => ["publication.standing-already", {}],
  published_figures_quarter_over: () => ["publication.not-now", {}],
  published_figures_review_closed: () => ["publication.not-now", {}],
  published_figures_withdrawn_once: () => ["publication.withdrawn-already", {}],
});

/**
 * Publishes a closed review or a quarter, as it was previewed; sent twice with the same key it is published once.
 * @throws AppError not-found; conflict publication.not-now, publication.changed-meanwhile where the figures are no longer those of the
 * preview, publication.standing-already.
 */
export async function publish(
  ctx: ActorContext,
  { publicationId, figures, ...meant }: z.output<typeof publishInput>,
): Promise<{ id: string }> {
  programMeant(await programsOfMine(ctx), meant.unitId);
  const { agencyId, today } = ctx.actor;
  await ctx
    .run(async (tx) => {
      const [sent] = await tx
        .select({ id: publishedFigures.id })
        .from(publishedFigures)
        .where(and(eq(publishedFigures.id, publicationId), eq(publishedFigures.unitId, meant.unitId)));
      if (sent !== undefined) return;
      const now = await figuresOf(tx, meant, today);
      if (!isDeepStrictEqual(now.figures, figures)) throw conflict("publication.changed-meanwhile");
      await tx.insert(publishedFigures).values({
        id: publicationId,
        agencyId,
        unitId: meant.unitId,
        kind: now.kind,
        reviewId: meant.reviewId,
        periodFrom: now.from,
        periodTo: now.to,
        figures: now.figures,
        publishedOn: today,
      });
    })
    .catch(refused);
  return { id: publicationId };
}

/**
 * Withdraws a publication: from now on its own agency alone knows of it. It may be published anew.
 * @throws AppError not-found; conflict publication.withdrawn-already.
 */
export async function withdrawPublication(
  ctx: ActorContext,
  { publicationId, reason }: z.output<typeof withdrawPublicationInput>,
): Promise<{ id: string }> {
  const withdrawn = await ctx
    .run((tx) =>
      tx
        .update(publishedFigures)
        .set({ withdrawnReason: reason })
        .where(eq(publishedFigures.id, publicationId))
        .returning({ id: publishedFigures.id }),
    )
    .catch(refused);
  if (withdrawn.length === 0) throw notFound();
  return { id: publicationId };
}
