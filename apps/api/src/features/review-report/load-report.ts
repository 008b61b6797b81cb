import type { ReviewReportOutput } from "@ips/contract";
import type { Actor, Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { scaleInForce, type FidelityScale, type FidelityScaleId } from "@ips/fidelity";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { askTogether } from "../../query/ask-together.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { deadlinesOf } from "../review/deadlines-of.ts";
import { buildReport, type EarlierReview } from "./build-report.ts";
import {
  earlierOf,
  reviewersOf,
  reviewOf,
  scoresOf,
  textsOf,
  type EarlierRow,
  type ReviewRow,
  type ScoreRow,
} from "./read-review.ts";

/**
 * The report of a review, for its members while they write it and for the agency once it is handed over.
 *
 * @throws AppError not-found, where the review is none of the reader's; conflict review-report.not-handed-over, where the agency asks early.
 */
export const loadReport = (
  { run, actor }: ActorContext,
  { reviewId }: { reviewId: string },
): Promise<ReviewReportOutput> => run((tx) => readReport(tx, actor, reviewId));

/** {@link loadReport} within a transaction that is already open. */
export async function readReport(tx: Tx, actor: Actor, reviewId: string): Promise<ReviewReportOutput> {
  const found = await askTogether(tx, {
    review: reviewOf(reviewId),
    reviewers: reviewersOf(reviewId),
    scores: scoresOf(reviewId),
    texts: textsOf(reviewId),
    earlier: earlierOf(reviewId),
    jurisdiction: jurisdictionInForce(),
  });
  const { review, reviewers, scores, texts } = found;
  if (review === null) throw notFound();
  if (!review.readable) throw conflict("review-report.not-handed-over");
  const scale = scaleOf(review.scale, review.visitTo);
  const { version, updatedByName, ...written } = texts;
  return {
    today: actor.today,
    stage: review.stage,
    unitId: review.unitId,
    report: buildReport({
      reviewId,
      kind: review.kind,
      scale,
      agency: review.agency,
      program: review.program,
      visit: { from: review.visitFrom, to: review.visitTo },
      evidence: { from: review.evidenceFrom, to: review.evidenceTo },
      handedOverOn: review.handedOverOn,
      reviewers,
      ...written,
      items: scores.map(({ item, score, observation, recommendation }) => ({
        item,
        score,
        seen: observation,
        recommendation,
      })),
      earlier: earlierReview(review, found.earlier, scores, scale),
    }),
    mayWrite: review.writable,
    version,
    updatedByName,
    itemVersions: scores.map(({ item, version: itemVersion }) => ({ item, version: itemVersion })),
    deadlines: deadlinesOf(found.jurisdiction, review, actor.today, {
      "deliver-report": review.handedOverOn,
      "action-plan": review.planOn,
    }),
  };
}

const scaleOf = (id: string, on: PlainDate): FidelityScale => {
  const scale = scaleInForce(id as FidelityScaleId, on);
  if (scale === null) throw notFound();
  return scale;
};

/** The review before, from its own rows; or as it was kept with the evidence, on the same scale. */
function earlierReview(
  { keptPrevious }: ReviewRow,
  row: EarlierRow | null,
  scores: readonly ScoreRow[],
  scale: FidelityScale,
): EarlierReview | null {
  const from = row !== null && row.scores.length > 0 ? row : keptPrevious;
  if (from === null) return null;
  return {
    reviewId: from.reviewId,
    kind: from.kind,
    scale: from === row && row !== null ? scaleOf(row.scale, row.on) : scale,
    on: from.on,
    ratings: Object.fromEntries(from.scores.map(({ item, score }) => [item, score])),
    corrections: scores.flatMap(({ item, previousScore, previousNote }) =>
      previousScore === null ? [] : [{ item, score: previousScore, note: previousNote }],
    ),
  };
}
