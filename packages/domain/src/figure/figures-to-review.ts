import type { PlainDate } from "../date/plain-date.ts";
import type { DatedFigure } from "./dated-figure.ts";

/** A figure that somebody should look at: its day of review has passed (it stays in force), or it ends (later days are refused). */
export type FigureToReview = {
  id: string;
  because: "review-by" | "known-through";
  day: PlainDate;
};

/**
 * The figures whose day of review, or last known day, has passed on a day, each once, the longest passed first. A limit past its review
 * stays in force; an amount past its last known day is refused by `at`.
 * @example
 * ```ts
 * const cite = { source: "34 CFR 361.45(e)", confidence: "verified" } as const;
 * const limit = effectiveDated({ id: "example.limit", unit: "days", rows: [{ from: "2016-09-19", value: 90, cite }], reviewBy: "2027-06-30" });
 * figuresToReview([limit], "2027-06-30"); // => []
 * figuresToReview([limit], "2027-07-01"); // => [{ id: "example.limit", because: "review-by", day: "2027-06-30" }]
 * ```
 */
export function figuresToReview(figures: readonly DatedFigure[], on: PlainDate): FigureToReview[] {
  const distinct = [...new Map(figures.map((figure) => [figure.id, figure])).values()];
  return distinct
    .flatMap(({ id, knownThrough, reviewBy }): FigureToReview[] => {
      if (knownThrough !== undefined && on > knownThrough)
        return [{ id, because: "known-through", day: knownThrough }];
      return reviewBy !== undefined && on > reviewBy ? [{ id, because: "review-by", day: reviewBy }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
