import type { CriterionAnswer, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CriterionAnswer, InEachLanguage> = {
  met: { en: "Yes", es: "Sí" },
  "not-met": { en: "No", es: "No" },
  "missing-answer": { en: "Not answered yet", es: "Sin respuesta todavía" },
  "not-applicable": { en: "Does not apply", es: "No corresponde" },
};

/** The answer to one point of a checklist. */
export const criterionAnswerName = (answer: CriterionAnswer, language: Language = "en"): string =>
  names[answer][language];
