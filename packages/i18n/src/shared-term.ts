import type { SharedTerm } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SharedTerm, InEachLanguage> = {
  "career-profile": { en: "Career profile", es: "Perfil laboral" },
  "job-search-plan": { en: "Job search plan", es: "Plan de búsqueda de trabajo" },
  "job-development": { en: "Job development", es: "Desarrollo de empleo" },
  "follow-along": { en: "Follow-along supports", es: "Apoyos de seguimiento" },
  "benefits-counseling": { en: "Benefits counseling", es: "Asesoría sobre beneficios" },
  "treatment-team": { en: "Treatment team", es: "Equipo de tratamiento" },
  "steady-work": { en: "Steady work", es: "Trabajo estable" },
  "zero-exclusion": { en: "Zero exclusion", es: "Exclusión cero" },
};

/** What IPS calls something that VR knows under another name. */
export const sharedTermName = (term: SharedTerm, language: Language = "en"): string => names[term][language];
