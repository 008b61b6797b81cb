import type { EligibilityGround, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EligibilityGround, InEachLanguage> = {
  "no-impairment": { en: "No impairment", es: "Sin deficiencia" },
  "no-substantial-impediment": {
    en: "No substantial impediment to employment",
    es: "Sin impedimento importante para el empleo",
  },
  "services-not-required": { en: "VR services are not required", es: "No se necesitan los servicios de VR" },
  "length-of-residence": {
    en: "How long the person has lived in the state",
    es: "Cuánto tiempo lleva la persona en el estado",
  },
  "type-of-disability": { en: "Kind of disability", es: "Tipo de discapacidad" },
  age: { en: "Age", es: "Edad" },
  sex: { en: "Sex", es: "Sexo" },
  "race-color-national-origin": { en: "Race, color or national origin", es: "Raza, color u origen nacional" },
  "type-of-expected-outcome": { en: "Kind of job expected", es: "Tipo de trabajo previsto" },
  "source-of-referral": { en: "Who referred the person", es: "Quién refirió a la persona" },
  "particular-service-needs": { en: "Particular services needed", es: "Servicios concretos que necesita" },
  "anticipated-cost": { en: "Expected cost", es: "Costo previsto" },
  "income-level": { en: "Income", es: "Ingresos" },
  "employment-history": { en: "Work history", es: "Historial de trabajo" },
  "current-employment": { en: "Already working", es: "Ya trabaja" },
  "education-or-credential": { en: "Education or credentials", es: "Estudios o títulos" },
};

/** A ground put forward for an eligibility decision. */
export const eligibilityGroundName = (ground: EligibilityGround, language: Language = "en"): string =>
  names[ground][language];
