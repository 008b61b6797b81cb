import type { Language, ReviewKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewKind, InEachLanguage> = {
  outside: { en: "Outside review", es: "Revisión externa" },
  self: { en: "Self-review", es: "Autoevaluación" },
  paper: { en: "Review on paper", es: "Revisión en papel" },
};

const explanations: Record<ReviewKind, InEachLanguage> = {
  outside: {
    en: "Reviewers from outside the agency rate, each alone, and then agree.",
    es: "Evaluadores externos califican por separado y después se ponen de acuerdo.",
  },
  self: {
    en: "Your own staff rate, each alone, and then agree. It says “self-rated” wherever it is shown.",
    es: "Su propio personal califica por separado y después se pone de acuerdo. Dondequiera que aparece dice “autoevaluada”.",
  },
  paper: {
    en: "A review that is finished and was done on paper: its date, its scores and its total are entered.",
    es: "Una revisión ya terminada, hecha en papel: se anotan su fecha, sus puntajes y su total.",
  },
};

/** What kind of fidelity review it is, by who rated. */
export const reviewKindName = (kind: ReviewKind, language: Language = "en"): string => names[kind][language];

/** Who rates in it, in a sentence. */
export const reviewKindExplanation = (kind: ReviewKind, language: Language = "en"): string =>
  explanations[kind][language];
