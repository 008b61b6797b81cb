import { wordKey } from "./normalise.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

/** Words people write for each value of a vocabulary, compared by {@link wordKey}. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * Reads one value of a fixed list by the words people write for it; the value's own name always counts.
 *
 * @example
 * parseChoice("E-mail", contactModeWords); // => { ok: true, value: "email" }
 */
export function parseChoice<T extends string>(text: string, words: ChoiceWords<T>): ParseResult<T> {
  const value = indexOf(words).get(wordKey(text));
  return value === undefined ? unparsed("unknown-value") : parsed(value);
}

/** The values by the forms of their words, made once a list. */
function indexOf<T extends string>(words: ChoiceWords<T>): ReadonlyMap<string, T> {
  const known = indexes.get(words) as ReadonlyMap<string, T> | undefined;
  if (known !== undefined) return known;
  const index = new Map<string, T>();
  for (const [value, forms] of Object.entries(words) as [T, readonly string[]][]) {
    for (const form of [value, ...forms]) if (!index.has(wordKey(form))) index.set(wordKey(form), value);
  }
  indexes.set(words, index);
  return index;
}
