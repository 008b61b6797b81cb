/** How a list of codes gets its words: the code and a language in, a text or a few named texts out. */
export type WordsOf = (code: never, language: never) => unknown;

const languages = ["en", "es"];

/** Words that this product does not say, and what they say of a person instead of to one. */
const notOurWords: readonly { word: RegExp; instead: string }[] = [
  { word: /non-?complian/i, instead: "say what happened" },
  { word: /work[- ]?read(y|iness)/i, instead: "zero exclusion: wanting to work is enough" },
  { word: /\bN\/A\b/, instead: "say why there is nothing" },
];

/**
 * Finds codes without words: whole lists that nobody has words for, codes whose words are missing or empty
 * in a language, and words that this product does not say.
 *
 * @param lists the lists of codes that packages export, by name
 * @param wordsOf by the name of the list, where its words come from
 * @param silent lists that no person reads, each with its reason
 */
export function untranslatedCodes(
  lists: Readonly<Record<string, readonly string[]>>,
  wordsOf: Readonly<Record<string, WordsOf>>,
  silent: Readonly<Record<string, string>>,
): string[] {
  const known = Object.keys({ ...wordsOf, ...silent });
  const gone = known
    .filter((name) => !(name in lists))
    .map((name) => `${name} is no list of codes any more.`);
  const problems = Object.entries(lists).flatMap(([name, codes]) => {
    const words = wordsOf[name];
    if (words === undefined) return name in silent ? [] : [`Nobody has words for ${name}.`];
    return codes.flatMap((code) =>
      languages.flatMap((language) => wordProblems(name, code, language, words)),
    );
  });
  return [...gone, ...problems];
}

function wordProblems(list: string, code: string, language: string, words: WordsOf): string[] {
  let texts: string[];
  try {
    texts = textsOf((words as (code: string, language: string) => unknown)(code, language));
  } catch {
    return [`${list}: "${code}" has no words in "${language}".`];
  }
  if (texts.length === 0 || texts.some((text) => text.trim() === "")) {
    return [`${list}: "${code}" has empty words in "${language}".`];
  }
  return notOurWords.flatMap(({ word, instead }) =>
    texts.some((text) => word.test(text))
      ? [`${list}: "${code}" says ${word.source} in "${language}"; ${instead}.`]
      : [],
  );
}

function textsOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf((words as (facts: object) => unknown)({}));
  if (typeof words === "object" && words !== null) return Object.values(words).flatMap(textsOf);
  return [""];
}

/** The lists of codes among a package's exports. */
export function codeLists(exported: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  const lists = Object.entries(exported).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((item) => typeof item === "string"),
  );
  return Object.fromEntries(lists);
}
