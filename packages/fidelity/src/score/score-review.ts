import type { FidelityBand } from "../scale/band.ts";
import type { FidelityScale } from "../scale/scale.ts";
import { fidelitySections, type FidelitySection } from "../scale/section.ts";
import { bandOf } from "./band-of.ts";

/** The ratings of a review by item number. An item that nobody has rated is left out, null, or carries the scale's own mark for it. */
export type Ratings = Readonly<Record<number, number | null | undefined>>;

/** Why a set of ratings is refused. */
export const ratingProblems = ["rating-out-of-range", "unknown-item"] as const;

/** One of {@link ratingProblems}. */
export type RatingProblem = (typeof ratingProblems)[number];

/** A section of a review: its sum once all of it is rated. */
export type SectionScore = {
  section: FidelitySection;
  total: number | null;
  maximum: number;
  rated: number;
  of: number;
};

/** What a review's ratings add up to. While an item is missing there is neither total nor band. */
export type ReviewScore = {
  ok: true;
  total: number | null;
  maximum: number;
  band: FidelityBand | null;
  sections: SectionScore[];
  rated: number;
  /** The numbers of the items without a rating, in order. */
  missing: number[];
};

/** A rating that the scale does not have. */
export type RatingRefused = { ok: false; code: RatingProblem; item: number; rating: number };

/**
 * Adds up a review: plain sums, no weights, whole ratings only. A rating outside the scale, a half point, or an item that the
 * scale does not have is refused, and nothing is added up.
 * @example
 * ```ts
 * const allFours = Object.fromEntries(ips25.items.map(({ number }) => [number, 4]));
 * const score = scoreReview(ips25, allFours);
 * score.ok && [score.total, score.maximum, score.band]; // => [100, 125, "good"]
 * const incomplete = scoreReview(ips25, { ...allFours, 12: null });
 * incomplete.ok && [incomplete.total, incomplete.band, incomplete.missing]; // => [null, null, [12]]
 * scoreReview(ips25, { 3: 6 }); // => { ok: false, code: "rating-out-of-range", item: 3, rating: 6 }
 * scoreReview(ips25, { 26: 5 }); // => { ok: false, code: "unknown-item", item: 26, rating: 5 }
 * ```
 */
export function scoreReview(scale: FidelityScale, ratings: Ratings): ReviewScore | RatingRefused {
  const given = Object.entries(ratings).flatMap(([item, rating]) =>
    rating === null || rating === undefined || rating === scale.missingMark
      ? []
      : [{ item: Number(item), rating }],
  );
  for (const { item, rating } of given) {
    const problem = problemOf(scale, item, rating);
    if (problem !== null) return { ok: false, code: problem, item, rating };
  }
  const byItem = new Map(given.map(({ item, rating }) => [item, rating]));
  const missing = scale.items.map(({ number }) => number).filter((number) => !byItem.has(number));
  const total = missing.length === 0 ? sum([...byItem.values()]) : null;
  return {
    ok: true,
    total,
    maximum: scale.items.length * scale.highest,
    band: total === null ? null : bandOf(scale, total),
    sections: fidelitySections.map((section) => sectionScore(scale, section, byItem)),
    rated: byItem.size,
    missing,
  };
}

function problemOf(scale: FidelityScale, item: number, rating: number): RatingProblem | null {
  if (!scale.items.some(({ number }) => number === item)) return "unknown-item";
  const inRange = Number.isInteger(rating) && rating >= scale.lowest && rating <= scale.highest;
  return inRange ? null : "rating-out-of-range";
}

function sectionScore(
  scale: FidelityScale,
  section: FidelitySection,
  byItem: ReadonlyMap<number, number>,
): SectionScore {
  const items = scale.items.filter((item) => item.section === section);
  const ratings = items.flatMap(({ number }) => byItem.get(number) ?? []);
  return {
    section,
    total: ratings.length === items.length ? sum(ratings) : null,
    maximum: items.length * scale.highest,
    rated: ratings.length,
    of: items.length,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
