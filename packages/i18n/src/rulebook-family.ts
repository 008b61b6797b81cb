import type { Language, RulebookFamily } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<RulebookFamily, InEachLanguage> = {
  "vr-eligibility": { en: "VR: eligibility", es: "VR: elegibilidad" },
  "vr-plan": { en: "VR: the plan and its services", es: "VR: el plan y sus servicios" },
  "vr-clocks": { en: "VR: other time limits", es: "VR: otros plazos" },
  "vr-closure": { en: "VR: closing a record", es: "VR: cierre de un expediente" },
  employment: { en: "Jobs that count", es: "Empleos que cuentan" },
  "ips-practice": { en: "How IPS is practised", es: "Cómo se practica IPS" },
  "at-work": { en: "While somebody holds a job", es: "Mientras alguien tiene un trabajo" },
  outcomes: { en: "Outcomes of a program", es: "Resultados de un programa" },
  consent: { en: "Consent", es: "Consentimiento" },
  record: { en: "The record itself", es: "El propio expediente" },
  "new-york": { en: "New York", es: "Nueva York" },
};

/** A chapter of the rulebook. */
export const rulebookFamilyName = (family: RulebookFamily, language: Language = "en"): string =>
  names[family][language];
