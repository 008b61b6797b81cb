/** An order of names that follows neither the names nor any figure: the same whenever it is asked for one review, another one for another. */
export function shuffled(names: readonly string[], reviewId: string): string[] {
  const place = (name: string) => {
    let hash = 2_166_136_261;
    for (const letter of reviewId + name)
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    return hash;
  };
  return names.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** A number for each, from 1, in that order. */
export const numbered = (names: readonly string[], reviewId: string): ReadonlyMap<string, string> =>
  new Map(shuffled([...new Set(names)], reviewId).map((name, index) => [name, `${index + 1}`]));
