import type { FrozenEvidence } from "@ips/contract";
import { fidelityReview, reviewScore } from "@ips/db";
import { ips25 } from "@ips/fidelity";
import { and, eq, isNotNull } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { itemView } from "../fidelity/item-view.ts";
import { readEvidence } from "../fidelity/read-evidence.ts";
import { readReading } from "../fidelity/reading.ts";
import type { LoadedReview } from "./load-review.ts";

/**
 * What the program's records say as of a day, in the form in which a review keeps it: specialists are numbers in an order that follows neither
 * names nor figures, and nobody is named. With the review it is compared with, because reviewers see no other review.
 */
export async function freezeEvidence(
  ctx: ActorContext,
  review: Pick<LoadedReview, "id" | "unitId" | "scale" | "previousId">,
  { asOf, months }: { asOf: string; months: number },
): Promise<FrozenEvidence> {
  const { settings } = await readReading(ctx, review.unitId);
  const found = await readEvidence(ctx, { unitId: review.unitId, asOf, months, settings });
  const previous = await previousOf(ctx, review.previousId);
  const names = new Set(
    found.estimates.flatMap(({ inputs }) => inputs.flatMap((input) => input.specialist ?? [])),
  );
  const numbers = new Map(shuffled([...names], review.id).map((name, index) => [name, `${index + 1}`]));
  return {
    asOf,
    from: found.window.from,
    to: found.window.to,
    settings: { ...settings },
    items:
      review.scale === ips25.id ? found.estimates.map((estimate) => masked(itemView(estimate), numbers)) : [],
    range: found.range,
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
  inputs: item.inputs
    .map((input) => ({
      ...input,
      specialist: input.specialist === null ? null : (numbers.get(input.specialist) ?? null),
    }))
    .toSorted((a, b) => Number(a.specialist ?? 0) - Number(b.specialist ?? 0)),
});

/** An order that is the same whenever it is asked for one review, and another one for another. */
function shuffled(names: readonly string[], reviewId: string): string[] {
  const place = (name: string) => {
    let hash = 2_166_136_261;
    for (const letter of reviewId + name)
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    return hash;
  };
  return names.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

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
      .innerJoin(reviewScore, and(eq(reviewScore.reviewId, fidelityReview.id), isNotNull(reviewScore.score)))
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
