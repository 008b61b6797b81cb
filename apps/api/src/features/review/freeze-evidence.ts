import type { FrozenEvidence } from "@ips/contract";
import { fidelityReview, reviewScore } from "@ips/db";
import { estimateItems, totalRange } from "@ips/fidelity";
import { and, between, eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { itemView } from "../fidelity/item-view.ts";
import { readEvidence } from "../fidelity/read-evidence.ts";
import { readReading } from "../fidelity/reading.ts";
import type { LoadedReview } from "./load-review.ts";
import { maskedPoints } from "./masked-points.ts";
import { readPoints } from "./read-points.ts";
import { scaleOf } from "./scale-of.ts";
import { numbered } from "./shuffled.ts";

/**
 * What the program's records say as of a day on the scale of the review, in the form in which it is kept: specialists are numbers in an order that
 * follows neither names nor figures, and nobody is named. With the review it is compared with, because reviewers see no other review.
 */
export async function freezeEvidence(
  ctx: ActorContext,
  review: Pick<LoadedReview, "id" | "unitId" | "scale" | "previousId">,
  { asOf, months }: { asOf: string; months: number },
): Promise<FrozenEvidence> {
  const { settings } = await readReading(ctx, review.unitId);
  const found = await readEvidence(ctx, { unitId: review.unitId, asOf, months, settings });
  const previous = await previousOf(ctx, review.previousId);
  const points = await readPoints(ctx, { unitId: review.unitId, asOf, months, settings });
  const scale = scaleOf(review.scale);
  const estimates = estimateItems(scale, found.evidence, settings);
  const numbers = numbered(
    [
      ...points.specialists.values(),
      ...estimates.flatMap(({ inputs, forReviewer }) =>
        [...inputs, ...forReviewer].flatMap(({ specialist }) => specialist ?? []),
      ),
    ],
    review.id,
  );
  return {
    asOf,
    from: found.window.from,
    to: found.window.to,
    settings: { ...settings },
    items: estimates.map((estimate) => masked(itemView(estimate, scale), numbers)),
    points: maskedPoints(points, numbers, review.id),
    range: totalRange(estimates),
    withoutContact: found.evidence.rapidSearch?.withoutContact.length ?? 0,
    previous,
  };
}

/** The item with numbers for names, in the order of the numbers. */
const masked = (
  item: FrozenEvidence["items"][number],
  numbers: ReadonlyMap<string, string>,
): FrozenEvidence["items"][number] => ({
  ...item,
  inputs: withNumbers(item.inputs, numbers),
  forReviewer: withNumbers(item.forReviewer, numbers),
});

const withNumbers = (
  inputs: FrozenEvidence["items"][number]["inputs"],
  numbers: ReadonlyMap<string, string>,
): FrozenEvidence["items"][number]["inputs"] =>
  inputs
    .map((input) => ({
      ...input,
      specialist: input.specialist === null ? null : (numbers.get(input.specialist) ?? null),
    }))
    .toSorted((a, b) => Number(a.specialist ?? 0) - Number(b.specialist ?? 0));

async function previousOf(
  { run }: ActorContext,
  previousId: string | null,
): Promise<FrozenEvidence["previous"]> {
  if (previousId === null) return null;
  const rows = await run((tx) =>
    tx
      .select({
        kind: fidelityReview.kind,
        on: fidelityReview.visitTo,
        item: reviewScore.item,
        score: reviewScore.score,
      })
      .from(fidelityReview)
      .innerJoin(
        reviewScore,
        and(eq(reviewScore.reviewId, fidelityReview.id), between(reviewScore.score, 1, 5)),
      )
      .where(eq(fidelityReview.id, previousId))
      .orderBy(reviewScore.item),
  );
  const [first] = rows;
  if (first === undefined) return null;
  return {
    reviewId: previousId,
    kind: first.kind,
    on: first.on,
    scores: rows.flatMap(({ item, score }) => (score === null ? [] : [{ item, score }])),
  };
}
