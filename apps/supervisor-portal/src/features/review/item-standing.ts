import type { AgreedScore, ReviewView } from "@ips/contract";
import type { ScaleItem } from "@ips/fidelity";
import type { GivenScore } from "./unsaved-ratings.ts";

/** How an item stands between the members. */
export type ItemStanding = {
  readonly item: ScaleItem;
  /** Each member's score, by their seat. */
  readonly ratings: ReadonlyMap<string, GivenScore>;
  /** Points between the highest and the lowest score. */
  readonly spread: number;
  /** Whether they differ: in their scores, or because some had not enough to rate. */
  readonly differs: boolean;
  /** What all gave; null where they differ or somebody's is missing. */
  readonly same: GivenScore | null;
  readonly agreed: GivenScore | null;
  readonly said: AgreedScore | null;
  /** What the previous review agreed on. */
  readonly before: number | null;
};

/**
 * Each item of a scale with what its members gave it and what was agreed.
 * @example
 * itemStandings(review, ips25.items)[6].spread; // => 2, when one gave item 7 a 5 and the other a 3
 */
export function itemStandings(
  review: Pick<ReviewView, "ratings" | "scores" | "members" | "opened" | "evidence">,
  items: readonly ScaleItem[],
  missingMark: number | null = null,
): ItemStanding[] {
  const seats = new Set(review.members.filter(({ left }) => !left).map(({ memberId }) => memberId));
  const shown = review.opened ? review.ratings : [];
  return items.map((item) => {
    const given = shown.filter((each) => each.item === item.number && seats.has(each.memberId));
    const ratings = new Map(
      given.flatMap(({ memberId, score }) => (score === null ? [] : [[memberId, score] as const])),
    );
    const all = [...ratings.values()];
    const scores = all.filter((score) => score !== missingMark);
    const spread = scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
    const differs = new Set(all).size > 1;
    const said = review.scores.find((each) => each.item === item.number) ?? null;
    return {
      item,
      ratings,
      spread,
      differs,
      same: !differs && all.length === seats.size ? (all[0] ?? null) : null,
      agreed: said?.score ?? null,
      said,
      before: review.evidence?.previous?.scores.find((each) => each.item === item.number)?.score ?? null,
    };
  });
}
