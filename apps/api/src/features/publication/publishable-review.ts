import type { PreviewPublicationOutput } from "@ips/contract";
import type { PlainDate, ReviewKind, ReviewStage } from "@ips/domain";
import { scaleInForce, scoreReview, type FidelityScaleId } from "@ips/fidelity";
import { sql } from "drizzle-orm";
import { conflict, notFound } from "../../errors/app-error.ts";
import { questionOf, type Question } from "../../query/ask-together.ts";
import { myAgency } from "../client/acting.ts";

type Row = {
  scale: string;
  kind: ReviewKind;
  stage: ReviewStage;
  from: PlainDate;
  to: PlainDate;
  on: PlainDate;
  scores: { item: number; score: number | null }[];
};

/** A review of a program with its agreed scores; null where it is not the program's, or not the reader's. */
export const reviewToPublish = (unitId: string, reviewId: string): Question<Row | null> =>
  questionOf(
    sql<Row>`select r.scale, r.kind, r.stage, r.evidence_from as "from", r.evidence_to as "to", r.visit_to as "on",
        coalesce((select jsonb_agg(jsonb_build_object('item', s.item, 'score', s.score) order by s.item) from review_score s where s.review_id = r.id), '[]') as scores
      from fidelity_review r
      where r.id = ${reviewId}::uuid and r.agency_id = ${myAgency} and r.unit_id = ${unitId}::uuid`,
    ([row]) => row ?? null,
  );

/**
 * A closed review as it would be published: scores, subtotals, total and band; none of its texts, none of its reviewers.
 * @throws AppError not-found; conflict publication.not-now, where it is not closed or an item has no score.
 */
export function publishableReview(row: Row | null): PreviewPublicationOutput {
  if (row === null) throw notFound();
  const { from, to, on, kind } = row;
  const scale = scaleInForce(row.scale as FidelityScaleId, on);
  if (scale === null) throw notFound();
  const ratings = Object.fromEntries(row.scores.map(({ item, score }) => [item, score]));
  const scored = scoreReview(scale, ratings);
  if (row.stage !== "closed" || !scored.ok || scored.total === null || scored.band === null)
    throw conflict("publication.not-now");
  return {
    kind: kind === "self" ? "self-evaluation" : "review",
    from,
    to,
    figures: {
      is: "review",
      scale: scale.id,
      kind,
      on,
      total: scored.total,
      maximum: scored.maximum,
      band: scored.band,
      sections: scored.sections.flatMap(({ section, total, maximum, of }) =>
        total === null || of === 0 ? [] : [{ section, total, maximum }],
      ),
      items: scale.items.flatMap(({ number }) => {
        const score = ratings[number];
        return typeof score === "number" ? [{ item: number, score }] : [];
      }),
    },
  };
}
