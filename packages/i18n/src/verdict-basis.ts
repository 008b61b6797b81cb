import type { VerdictBasis, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<VerdictBasis, InEachLanguage> = {
  criteria: { en: "Every point is answered", es: "Cada punto tiene respuesta" },
  asserted: { en: "Asserted, without the points behind it", es: "Afirmado, sin los puntos que lo respaldan" },
  none: { en: "Not answered yet", es: "Sin respuesta todavía" },
};

/** What a verdict on a job rests on. */
export const verdictBasisName = (basis: VerdictBasis, language: Language = "en"): string =>
  names[basis][language];
