import type { Language } from "@ips/domain";
import type { ServicePhase } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ServicePhase, InEachLanguage> = {
  "phase-intake": { en: "Program intake", es: "Ingreso al programa" },
  "phase-engagement": { en: "Engagement", es: "Vinculación" },
  "phase-assessment": { en: "Assessment", es: "Evaluación" },
  "phase-job-development": { en: "Job development", es: "Búsqueda de empleo con empresas" },
  "phase-coaching": { en: "Job coaching", es: "Acompañamiento en el trabajo" },
  "phase-follow-along": { en: "Follow-along supports", es: "Apoyos de seguimiento" },
};

/** A phase of the service, that one specialist does from the first to the last. */
export const servicePhaseName = (code: ServicePhase, language: Language = "en"): string =>
  names[code][language];
