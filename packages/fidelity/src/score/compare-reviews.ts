import type { FidelityBand } from "../scale/band.ts";
import type { FidelityScale } from "../scale/scale.ts";
import { scoreReview, type RatingRefused, type Ratings } from "./score-review.ts";

/** An item in two reviews; `change` is null where one of them did not rate it. */
export type ItemChange = {
  item: number;
  earlier: number | null;
  later: number | null;
  change: number | null;
};

/** Two reviews beside each other. */
export type ReviewComparison = {
  ok: true;
  items: ItemChange[];
  /** The numbers of the items that moved, by how far, the farthest first. */
  up: number[];
  down: number[];
  total: { earlier: number | null; later: number | null; change: number | null };
  band: { earlier: FidelityBand | null; later: FidelityBand | null };
};

/**
 * Two reviews on the same scale beside each other: what went up, what went down, and what the totals did. Ratings that the
 * scale does not have are refused, as in `scoreReview`.
 * @example
 * ```ts
 * const fours = Object.fromEntries(ips25.items.map(({ number }) => [number, 4]));
 * const compared = compareReviews(ips25, fours, { ...fours, 1: 5, 17: 2 });
 * compared.ok && [compared.up, compared.down]; // => [[1], [17]]
 * compared.ok && compared.total; // => { earlier: 100, later: 99, change: -1 }
 * compared.ok && compared.band; // => { earlier: "good", later: "fair" }
 * ```
 */
export function compareReviews(
  scale: FidelityScale,
  earlier: Ratings,
  later: Ratings,
): ReviewComparison | RatingRefused {
  const before = scoreReview(scale, earlier);
  if (!before.ok) return before;
  const after = scoreReview(scale, later);
  if (!after.ok) return after;
  const items = scale.items.map(({ number }): ItemChange => {
    const was = before.missing.includes(number) ? null : (earlier[number] ?? null);
    const is = after.missing.includes(number) ? null : (later[number] ?? null);
    return { item: number, earlier: was, later: is, change: difference(was, is) };
  });
  return {
    ok: true,
    items,
    up: moved(items, 1),
    down: moved(items, -1),
    total: { earlier: before.total, later: after.total, change: difference(before.total, after.total) },
    band: { earlier: before.band, later: after.band },
  };
}

const difference = (earlier: number | null, later: number | null) =>
  earlier === null || later === null ? null : later - earlier;

const moved = (items: readonly ItemChange[], direction: 1 | -1) =>
  items
    .map(({ item, change }) => ({ item, by: (change ?? 0) * direction }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by)
    .map(({ item }) => item);
