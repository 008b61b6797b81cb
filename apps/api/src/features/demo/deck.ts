import type { Random } from "@ips/fixtures";

/** Draws from a list as from a shuffled deck: nothing comes twice before everything has come once. */
export function deckOf<T>(random: Random, items: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffle(items);
    const next = left.pop();
    if (next === undefined) throw new RangeError("Nothing to draw from: the list is empty.");
    return next;
  };
}
