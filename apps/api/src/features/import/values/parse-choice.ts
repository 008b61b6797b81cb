import { wordKey } from "./normalise.ts";
import { parsed, unparsed, type ParseResult } from "./parse-result.ts";

/** Words people write for each value of a vocabulary, compared by {@link wordKey}. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/**
 * Reads one value of a fixed list by the words people write for it; the value's own name always counts.
 *
 * @example
 * parseChoice("E-mail", contactModeWords); // => { ok: true, value: "email" }
 */
export function parseChoice<T extends string>(text: string, words: ChoiceWords<T>): ParseResult<T> {
  const key = wordKey(text);
  for (const [value, forms] of Object.entries(words) as [T, readonly string[]][]) {
    if (wordKey(value) === key || forms.some((form) => wordKey(form) === key)) return parsed(value);
  }
  return unparsed("unknown-value");
}
