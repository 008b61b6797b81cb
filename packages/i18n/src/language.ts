import type { Language } from "@ips/domain";

const names: Record<Language, string> = { en: "English", es: "Español" };

/** What a language calls itself. */
export const languageName = (language: Language): string => names[language];
