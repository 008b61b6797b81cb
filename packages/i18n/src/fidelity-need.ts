import type { Language } from "@ips/domain";
import type { FidelityNeed } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityNeed, InEachLanguage> = {
  ratings: { en: "The rating of each item", es: "La calificación de cada punto" },
  "visit-days": { en: "The days of the visit", es: "Los días de la visita" },
  "report-day": {
    en: "The day on which the report was handed over",
    es: "El día en que se entregó el informe",
  },
  "program-events": {
    en: "What the program did on which day",
    es: "Qué hizo el programa y en qué día",
  },
  "latest-self-evaluation": {
    en: "The latest self-evaluation, or when the program began",
    es: "La última autoevaluación, o cuándo comenzó el programa",
  },
  "agency-review-settings": {
    en: "What the agency has set for reviews",
    es: "Lo que la agencia ha fijado para las revisiones",
  },
};

/** What a rule of fidelity asks for. */
export const fidelityNeedName = (code: FidelityNeed, language: Language = "en"): string =>
  names[code][language];
