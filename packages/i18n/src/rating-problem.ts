import type { RatingProblem } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<RatingProblem, InEachLanguage> = {
  "rating-out-of-range": {
    en: "A rating is a whole number from 1 to 5. Nothing was added up; choose one of the five.",
    es: "Una puntuación es un número entero del 1 al 5. No se sumó nada; elija una de las cinco.",
  },
  "unknown-item": {
    en: "The scale has no such item. Nothing was added up; check the item's number.",
    es: "La escala no tiene ese punto. No se sumó nada; revise el número.",
  },
};

/** Why a set of ratings is refused. */
export const ratingProblemWords = (code: RatingProblem, language: Language = "en"): string =>
  names[code][language];
