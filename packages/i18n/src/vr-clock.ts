import type { VrClock, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<VrClock, InEachLanguage> = {
  "eligibility-decision": { en: "Eligibility decision", es: "Decisión de elegibilidad" },
  ipe: { en: "IPE signed", es: "IPE firmado" },
  "ipe-review": { en: "IPE review", es: "Revisión del IPE" },
  "supported-employment": { en: "Supported employment services", es: "Servicios de empleo con apoyo" },
  "short-term-basis": {
    en: "Short-term basis toward competitive integrated employment",
    es: "Período a corto plazo hacia el empleo competitivo integrado",
  },
  "extended-services-youth": {
    en: "Extended services that VR pays for a young person",
    es: "Servicios prolongados que VR paga a un joven",
  },
  retention: { en: "90 days in the outcome", es: "90 días en el resultado" },
  "retention-after-transition": {
    en: "90 stable days after moving to extended services",
    es: "90 días estables después de pasar a servicios prolongados",
  },
  "ineligibility-review": {
    en: "Review of an ineligibility decision",
    es: "Revisión de una decisión de no elegibilidad",
  },
  hearing: { en: "Hearing", es: "Audiencia" },
  "hearing-decision": { en: "Decision after the hearing", es: "Decisión después de la audiencia" },
  "state-review-request": { en: "Asking for the state's review", es: "Petición de revisión estatal" },
  "subminimum-wage-review": {
    en: "Review of subminimum-wage employment",
    es: "Revisión del empleo por debajo del salario mínimo",
  },
  "rsa-911-report": { en: "Quarterly report to RSA", es: "Informe trimestral a RSA" },
};

/** A clock of the VR process. */
export const vrClockName = (clock: VrClock, language: Language = "en"): string => names[clock][language];
