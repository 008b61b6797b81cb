import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { signInLimits } from "./limits.ts";

let factory: Promise<ZxcvbnFactory> | undefined;

// Loaded when the first password is set: the word lists take 30 MB and a blink to read.
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: signInLimits.passwordMaximum });
}

/** Words of the product that people would put into its password. */
const productWords = [
  "ips",
  "individual",
  "placement",
  "support",
  "supported",
  "employment",
  "supervisor",
  "counselor",
  "vocational",
  "rehabilitation",
  "portal",
  "record",
];

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);

/** Letters and digits that remain when the person's own words are taken out. */
function remainder(password: string, words: readonly string[]): number {
  const rest = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ""), password.toLowerCase());
  return rest.replaceAll(/[^\p{L}]/gu, "").length;
}

/**
 * Answers whether a password could be guessed by somebody who knows lists of common passwords, the
 * keyboard, the calendar, or the person: names, e-mail address, agency, product. There are no rules of
 * composition: any sentence of a few words is taken, in any script.
 *
 * The judgement is zxcvbn's (49,000 common passwords and 7,776 common words with their usual disguises,
 * repeats, sequences, rows of keys, dates); fewer than 10^8 guesses are too few. Beyond it, a password
 * that has fewer than six letters left without the person's own words is refused.
 *
 * @param about what is known about the person: name, e-mail address, agency.
 */
export async function isGuessable(password: string, about: readonly string[]): Promise<boolean> {
  const own = [...new Set([...about.flatMap(wordsOf), ...productWords])];
  const personal = own.some((word) => password.toLowerCase().includes(word));
  if (personal && remainder(password, own) < 6) return true;
  const { guesses } = await (await (factory ??= load())).checkAsync(password, own);
  return guesses < 1e8;
}
