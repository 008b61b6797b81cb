/** How many words of a search are used; what follows narrows nothing that these have not. */
const mostWords = 5;

/**
 * The words of a search, in lower case.
 *
 * @example
 * wordsOf("  Donna RIV "); // => ["donna", "riv"]
 */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, mostWords);
