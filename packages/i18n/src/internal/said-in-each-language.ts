import { languages, type Language } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";

/** A text, said in every language. */
export const saidInEachLanguage = (words: (language: Language) => string): InEachLanguage =>
  Object.fromEntries(languages.map((language) => [language, words(language)])) as InEachLanguage;
