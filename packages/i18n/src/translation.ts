import type { Language } from "@ips/domain";

/** Whether somebody with authority over the words of a language has signed them off. */
export type Translation = { reviewed: boolean };

/**
 * How far the words of each language have been reviewed. Legal and clinical wording in a language that is not reviewed is
 * shown with {@link unreviewedMark}, on screen and in print.
 */
export const translations: Record<Language, Translation> = {
  en: { reviewed: true },
  es: { reviewed: false },
};

const marks: Record<Language, string> = {
  en: "This text has not been reviewed yet.",
  es: "Traducción no revisada todavía. Si hay dudas, vale el texto en inglés.",
};

/** The sentence that stands beside unreviewed words, or null where they are reviewed. */
export const unreviewedMark = (language: Language): string | null =>
  translations[language].reviewed ? null : marks[language];
