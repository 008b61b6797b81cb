import type { previewPublicationInput, PreviewPublicationOutput } from "@ips/contract";
import type { Tx } from "@ips/db";
import { quarterOf, type PlainDate } from "@ips/domain";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput } from "../../errors/app-error.ts";
import { askTogether } from "../../query/ask-together.ts";
import { programMeant, programsOfMine } from "../fidelity/programs-of-mine.ts";
import { publishableQuarter, quarterToPublish } from "./publishable-quarter.ts";
import { publishableReview, reviewToPublish } from "./publishable-review.ts";

type Meant = z.output<typeof previewPublicationInput>;

/**
 * What a publication would show, exactly: the figures that a trainer reads are made here and nowhere else.
 * @throws AppError not-found, where the program or the review is not the actor's; conflict publication.not-now.
 */
export async function previewPublication(ctx: ActorContext, input: Meant): Promise<PreviewPublicationOutput> {
  programMeant(await programsOfMine(ctx), input.unitId);
  return ctx.run((tx) => figuresOf(tx, input, ctx.actor.today));
}

/** {@link previewPublication} within a transaction that is already open, for a program that is the actor's. */
export async function figuresOf(
  tx: Tx,
  { unitId, reviewId, quarterOn }: Meant,
  today: PlainDate,
): Promise<PreviewPublicationOutput> {
  if (reviewId !== null) {
    const { review } = await askTogether(tx, { review: reviewToPublish(unitId, reviewId) });
    return publishableReview(review);
  }
  if (quarterOn === null) throw badInput({ quarterOn: "field.impossible" });
  const quarter = quarterOf(quarterOn);
  return publishableQuarter(quarter, today, await askTogether(tx, quarterToPublish(unitId, quarter)));
}
