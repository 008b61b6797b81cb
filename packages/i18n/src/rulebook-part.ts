import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** The headings of the rulebook on screen, on paper and as a file. */
export const rulebookParts = [
  "title",
  "says",
  "sure",
  "figures",
  "figure",
  "whose",
  "everybody",
  "from",
  "value",
  "source",
  "now",
  "needs",
  "answers",
  "refuses",
  "exceeded",
  "sources",
  "ours",
  "confidence",
  "code",
  "cases",
  "review-by",
  "known-through",
  "version",
] as const;

/** One of {@link rulebookParts}. */
export type RulebookPart = (typeof rulebookParts)[number];

const words: Record<RulebookPart, InEachLanguage> = {
  title: { en: "Rulebook", es: "Libro de reglas" },
  says: { en: "What it says", es: "Qué dice" },
  sure: { en: "How sure we are", es: "Qué tan seguros estamos" },
  figures: { en: "Figures", es: "Cifras" },
  figure: { en: "Figure", es: "Cifra" },
  whose: { en: "Whose", es: "De quién" },
  everybody: { en: "Whoever uses it", es: "Quien la use" },
  from: { en: "From", es: "Desde" },
  value: { en: "Value", es: "Valor" },
  source: { en: "Source", es: "Fuente" },
  now: { en: "in force", es: "en vigor" },
  needs: { en: "What it needs to know", es: "Qué necesita saber" },
  answers: { en: "What it can answer", es: "Qué puede responder" },
  refuses: { en: "When it gives no answer", es: "Cuándo no responde" },
  exceeded: { en: "How it may lawfully take longer", es: "Cómo puede tardar más legalmente" },
  sources: { en: "Sources", es: "Fuentes" },
  ours: { en: "our reading", es: "lectura nuestra" },
  confidence: { en: "Confidence", es: "Certeza" },
  code: { en: "In the package", es: "En el paquete" },
  cases: { en: "Cases", es: "Casos" },
  "review-by": { en: "looked at again by", es: "se revisa antes del" },
  "known-through": { en: "known through", es: "se conoce hasta el" },
  version: { en: "Version", es: "Versión" },
};

/** A heading of the rulebook. */
export const rulebookPartName = (part: RulebookPart, language: Language = "en"): string =>
  words[part][language];
