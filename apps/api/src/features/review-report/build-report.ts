import type { PreviousReview, ReportItem, ReviewReport } from "@ips/contract";
import {
  compareReviews,
  scoreReview,
  type FidelityScale,
  type Ratings,
  type ReviewScore,
} from "@ips/fidelity";
import type { PlainDate, ReviewKind } from "@ips/domain";

/** What the reviewers agreed about an item. */
export type AgreedItem = {
  readonly item: number;
  readonly score: number | null;
  readonly seen: string;
  readonly recommendation: string;
};

/** A score of an earlier review that a later one found to be wrong. */
export type EarlierCorrection = { readonly item: number; readonly score: number; readonly note: string };

/** The review before: what it said, and what has been put right since. */
export type EarlierReview = {
  readonly reviewId: string;
  readonly kind: ReviewKind;
  readonly scale: FidelityScale;
  readonly on: PlainDate;
  readonly ratings: Ratings;
  readonly corrections: readonly EarlierCorrection[];
};

type Span = { readonly from: PlainDate; readonly to: PlainDate };

/** A review as the record holds it. */
export type ReviewFacts = {
  readonly reviewId: string;
  readonly kind: ReviewKind;
  readonly scale: FidelityScale;
  readonly agency: string;
  readonly program: string;
  readonly visit: Span | null;
  readonly evidence: Span | null;
  readonly handedOverOn: PlainDate | null;
  readonly reviewers: readonly { readonly name: string; readonly leads: boolean }[];
  readonly method: string;
  readonly summary: string;
  readonly strengths: string;
  readonly priorities: string;
  readonly items: readonly AgreedItem[];
  readonly earlier: EarlierReview | null;
};

/**
 * The report of a review from its facts. While an item is missing there is neither total nor band; a review before on another scale stands
 * with its own total and is not compared item by item; a corrected earlier score stands corrected, with what it was.
 * @throws RangeError where a stored score is none of the scale's: the database keeps such a score out.
 */
export function buildReport({ scale, items, earlier, ...facts }: ReviewFacts): ReviewReport {
  const ratings = ratingsOf(items);
  const score = scored(scale, ratings);
  const comparable = earlier !== null && earlier.scale.id === scale.id;
  const before = comparable ? correctedRatings(earlier) : (earlier?.ratings ?? {});
  const compared = comparable ? compareReviews(scale, before, ratings) : null;
  const changes = new Map(compared?.ok ? compared.items.map((change) => [change.item, change]) : []);
  const previousScore = earlier === null ? null : scored(earlier.scale, before);
  const corrected = new Map(comparable ? earlier.corrections.map((each) => [each.item, each]) : []);
  const agreed = new Map(items.map((each) => [each.item, each]));
  return {
    ...facts,
    scale: scale.id,
    scaleVersion: scale.version,
    highest: scale.highest,
    reviewers: leadFirst(facts.reviewers),
    total: score.total,
    maximum: score.maximum,
    band: score.band,
    rated: score.rated,
    of: scale.items.length,
    missing: score.missing,
    bands: scale.bands.map(({ band, atLeast }) => ({ band, atLeast })),
    sections: score.sections
      .filter(({ of }) => of > 0)
      .map(({ section, total, maximum }) => ({
        section,
        total,
        maximum,
        previous: comparable
          ? (previousScore?.sections.find((each) => each.section === section)?.total ?? null)
          : null,
      })),
    items: scale.items.map(({ number, code, key, section, sources }): ReportItem => {
      const change = changes.get(number);
      const correction = corrected.get(number);
      const was = correction === undefined ? null : (earlier?.ratings[number] ?? null);
      return {
        item: number,
        code,
        key,
        section,
        sources: [...sources],
        score: score.missing.includes(number) ? null : (ratings[number] ?? null),
        seen: agreed.get(number)?.seen.trim() ?? "",
        recommendation: agreed.get(number)?.recommendation.trim() ?? "",
        previous: change?.earlier ?? null,
        change: change?.change ?? null,
        correction: correction === undefined || was === null ? null : { was, note: correction.note.trim() },
      };
    }),
    up: compared?.ok ? compared.up : [],
    down: compared?.ok ? compared.down : [],
    previous: earlier === null || previousScore === null ? null : previousOf(earlier, previousScore),
  };
}

const ratingsOf = (items: readonly AgreedItem[]): Ratings =>
  Object.fromEntries(items.map(({ item, score }) => [item, score]));

const correctedRatings = ({ ratings, corrections }: EarlierReview): Ratings => ({
  ...ratings,
  ...Object.fromEntries(corrections.map(({ item, score }) => [item, score])),
});

function scored(scale: FidelityScale, ratings: Ratings): ReviewScore {
  const score = scoreReview(scale, ratings);
  if (!score.ok) throw new RangeError(`${score.code}: item ${score.item}, rating ${score.rating}`);
  return score;
}

const leadFirst = (reviewers: ReviewFacts["reviewers"]) =>
  reviewers.toSorted((a, b) => Number(b.leads) - Number(a.leads) || a.name.localeCompare(b.name, "en"));

const previousOf = (earlier: EarlierReview, score: ReviewScore): PreviousReview => ({
  reviewId: earlier.reviewId,
  kind: earlier.kind,
  scale: earlier.scale.id,
  on: earlier.on,
  total: score.total,
  maximum: score.maximum,
  band: score.band,
});
