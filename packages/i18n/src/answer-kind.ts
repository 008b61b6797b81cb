import type { AnswerKind, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<AnswerKind, InEachLanguage> = {
  "yes-or-no": { en: "Yes or no", es: "Sí o no" },
  "point-by-point": {
    en: "Each point: met, not met, does not apply, or nobody has said",
    es: "Cada punto: cumplido, no cumplido, no corresponde o nadie lo ha dicho",
  },
  day: { en: "A day", es: "Un día" },
  list: { en: "A list", es: "Una lista" },
  count: { en: "A count", es: "Un número" },
  share: { en: "A share in percent", es: "Un porcentaje" },
  amount: { en: "An amount of money", es: "Una cantidad de dinero" },
  status: { en: "Where it stands", es: "En qué punto está" },
  "next-step": { en: "The next step", es: "El siguiente paso" },
};

/** What kind of answer a rule gives. */
export const answerKindName = (kind: AnswerKind, language: Language = "en"): string => names[kind][language];
