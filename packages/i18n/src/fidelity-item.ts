import type { FidelityItemKey } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityItemKey, InEachLanguage> = {
  "caseload-size": { en: "Caseload size", es: "Número de personas por especialista" },
  "employment-staff": { en: "Employment work only", es: "Dedicación exclusiva al empleo" },
  "vocational-generalists": {
    en: "One specialist through every phase",
    es: "Un especialista en todas las fases",
  },
  "team-assignment": {
    en: "Attached to one or two treatment teams",
    es: "Vinculación a uno o dos equipos de tratamiento",
  },
  "team-contact": { en: "Part of the treatment team", es: "Parte del equipo de tratamiento" },
  "vr-collaboration": { en: "Work with VR counselors", es: "Trabajo con los consejeros de VR" },
  "vocational-unit": { en: "Employment unit", es: "Unidad de empleo" },
  "supervisor-role": { en: "Role of the supervisor", es: "Papel del supervisor" },
  "zero-exclusion": { en: "Open to everybody who wants to work", es: "Abierto a quien quiera trabajar" },
  "competitive-focus": {
    en: "The agency's focus on competitive work",
    es: "Enfoque de la agencia en el empleo competitivo",
  },
  "executive-support": {
    en: "Support of the agency's leadership",
    es: "Apoyo de la dirección de la agencia",
  },
  "work-incentives": { en: "Planning of work incentives", es: "Planificación de incentivos laborales" },
  disclosure: { en: "Choice about disclosure", es: "Decisión sobre lo que se revela" },
  "work-based-assessment": { en: "Learning from work itself", es: "Aprender del trabajo mismo" },
  "rapid-search": { en: "Rapid job search", es: "Búsqueda rápida de trabajo" },
  "individualized-search": {
    en: "Job search by the person's preferences",
    es: "Búsqueda según las preferencias de la persona",
  },
  "employer-contact-frequency": {
    en: "How often employers are met",
    es: "Frecuencia de las visitas a empresas",
  },
  "employer-contact-quality": { en: "How employers are met", es: "Calidad de las visitas a empresas" },
  "job-type-diversity": { en: "Different kinds of jobs", es: "Variedad de trabajos" },
  "employer-diversity": { en: "Different employers", es: "Variedad de empresas" },
  "competitive-jobs": { en: "Competitive and permanent jobs", es: "Trabajos competitivos y permanentes" },
  "individualized-supports": { en: "Supports that fit the person", es: "Apoyos a la medida de la persona" },
  "time-unlimited-supports": {
    en: "Supports for as long as they are wanted",
    es: "Apoyos mientras se deseen",
  },
  "community-based": { en: "Work in the community", es: "Trabajo en la comunidad" },
  "assertive-engagement": { en: "Reaching out as a team", es: "Acercamiento en equipo" },
  "treatment-integration": { en: "Joined with treatment", es: "Integración con el tratamiento" },
  "job-diversity": { en: "Different jobs and settings", es: "Variedad de trabajos y lugares" },
  "job-permanence": { en: "Permanent jobs", es: "Trabajos permanentes" },
  "jobs-as-transitions": { en: "Help with the next job", es: "Ayuda con el siguiente trabajo" },
  "follow-along-supports": { en: "Follow-along supports", es: "Apoyos de seguimiento" },
  "assertive-outreach": { en: "Reaching out", es: "Acercamiento" },
};

/** What an item of a fidelity scale is about, in our own words. */
export const fidelityItemName = (code: FidelityItemKey, language: Language = "en"): string =>
  names[code][language];
