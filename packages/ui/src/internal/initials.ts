/** First letters of the first and the last word of a name. @example initialsOf("Ana Maria Lopez") // "AL" */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => word?.match(/\p{L}/u)?.[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
