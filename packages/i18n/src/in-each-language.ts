import type { Language } from "@ips/domain";

/** A text in every language; a language that is missing does not compile. */
export type InEachLanguage<T = string> = Record<Language, T>;
