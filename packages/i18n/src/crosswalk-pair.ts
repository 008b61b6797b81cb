import type { CrosswalkPair } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CrosswalkPair, InEachLanguage> = {
  "competitive-employment": { en: "Competitive employment", es: "Empleo competitivo" },
  "integrated-services": {
    en: "Services integrated with treatment",
    es: "Servicios integrados con el tratamiento",
  },
  eligibility: { en: "Eligibility by choice", es: "Elegibilidad por elección" },
  preferences: { en: "Preferences and assessment", es: "Preferencias y evaluación" },
  "rapid-search": {
    en: "Rapid job search and a timely IPE",
    es: "Búsqueda rápida de trabajo e IPE a tiempo",
  },
  "employer-relationships": { en: "Relationships with employers", es: "Relaciones con las empresas" },
  "job-supports": {
    en: "Job supports and extended services",
    es: "Apoyos en el trabajo y servicios prolongados",
  },
  "benefits-counseling": { en: "Benefits counseling", es: "Asesoría sobre beneficios" },
};

/** One of the eight pairs of the crosswalk, by its IPS principle and its VR counterpart. */
export const crosswalkPairName = (pair: CrosswalkPair, language: Language = "en"): string =>
  names[pair][language];
