import type { CitationConfidence, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CitationConfidence, InEachLanguage> = {
  verified: { en: "Checked against the text", es: "Comprobado con el texto" },
  "single-source": { en: "From one source", es: "De una sola fuente" },
  unverified: { en: "Not checked by anybody yet", es: "Nadie lo ha comprobado todavía" },
};

/** How sure a source is. */
export const citationConfidenceName = (confidence: CitationConfidence, language: Language = "en"): string =>
  names[confidence][language];

const meanings: Record<CitationConfidence, InEachLanguage> = {
  verified: {
    en: "We read it in the law or regulation itself, or in two public sources that agree.",
    es: "Lo leímos en la propia ley o norma, o en dos fuentes públicas que coinciden.",
  },
  "single-source": {
    en: "One public source says so, often official guidance; we found no second one.",
    es: "Lo dice una sola fuente pública, a menudo una guía oficial; no hallamos otra.",
  },
  unverified: {
    en: "It is common knowledge or practice that nobody has checked against a source. Ask before you rely on it.",
    es: "Es conocimiento o práctica habitual que nadie ha comprobado con una fuente. Pregunte antes de confiar en ello.",
  },
};

/** What it means that a source is so sure, in plain words. */
export const citationConfidenceMeaning = (
  confidence: CitationConfidence,
  language: Language = "en",
): string => meanings[confidence][language];
