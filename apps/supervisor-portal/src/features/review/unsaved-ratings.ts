import type { ReviewRating } from "@ips/contract";

/** A score, or the mark. */
export type GivenScore = NonNullable<ReviewRating["score"]>;

/** What somebody gives an item: the score, or the scale's mark for "not enough to rate", when there is one, and their notes. */
export type RatingValue = { readonly score: GivenScore | null; readonly comment: string };

/** Ratings that are on this device alone, by item number. */
export type UnsavedRatings = Readonly<Record<string, RatingValue>>;

/** Reads what a browser has kept; whatever is not a rating is left out. */
export function parseUnsaved(kept: unknown): UnsavedRatings | null {
  if (typeof kept !== "object" || kept === null) return null;
  const ratings = Object.entries(kept).flatMap(([item, value]): [string, RatingValue][] => {
    if (!/^\d+$/u.test(item) || typeof value !== "object" || value === null) return [];
    const { score, comment } = value as Record<string, unknown>;
    const isScore = score === null || [1, 2, 3, 4, 5, 9].includes(score as number);
    return isScore && typeof comment === "string"
      ? [[item, { score: score as GivenScore | null, comment }]]
      : [];
  });
  return Object.fromEntries(ratings);
}

/**
 * What is still unsaved once one of them has been saved: it stays when it was changed meanwhile.
 * @example
 * afterSaving({ 7: newer }, 7, older); // => { 7: newer }
 */
export function afterSaving(unsaved: UnsavedRatings, item: number, saved: RatingValue): UnsavedRatings {
  const now = unsaved[item];
  if (now === undefined || now.score !== saved.score || now.comment !== saved.comment) return unsaved;
  return Object.fromEntries(Object.entries(unsaved).filter(([key]) => key !== String(item)));
}
