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
