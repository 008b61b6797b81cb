import type { Language } from "@ips/domain";
import type { ReviewStepStart } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewStepStart, InEachLanguage> = {
  "before-visit": { en: "before the visit", es: "antes de la visita" },
  "after-visit": { en: "after the visit", es: "después de la visita" },
  "after-report": { en: "after the report", es: "después del informe" },
};

/** What the length of a review's step counts from. */
export const reviewStepStartName = (start: ReviewStepStart, language: Language = "en"): string =>
  names[start][language];
