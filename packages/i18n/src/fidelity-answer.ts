import type { Language } from "@ips/domain";
import type { FidelityAnswer } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityAnswer, InEachLanguage> = {
  score: { en: "The score that the records suggest", es: "La puntuación que sugieren los registros" },
  "range-of-scores": {
    en: "The scores between which a reviewer decides",
    es: "Las puntuaciones entre las que decide quien revisa",
  },
  "total-and-band": { en: "A total and its band", es: "Un total y su nivel" },
  "day-of-a-step": { en: "The day by which a step is done", es: "El día límite de un paso" },
  counts: { en: "How often, of how often it was asked for", es: "Cuántas veces, de cuántas se pedían" },
};

/** What a rule of fidelity gives. */
export const fidelityAnswerName = (code: FidelityAnswer, language: Language = "en"): string =>
  names[code][language];
