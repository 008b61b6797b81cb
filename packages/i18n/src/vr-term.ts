import type { VrTerm } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<VrTerm, InEachLanguage> = {
  "comprehensive-assessment": { en: "Comprehensive assessment", es: "Evaluación integral" },
  "ipe-services": { en: "Services of the IPE", es: "Servicios del IPE" },
  "job-placement-services": {
    en: "Job search and placement services",
    es: "Servicios de búsqueda y colocación",
  },
  "extended-services": { en: "Extended services", es: "Servicios prolongados" },
  "work-incentives-planning": { en: "Work-incentives planning", es: "Planificación de incentivos laborales" },
  "comparable-providers": { en: "Other providers and supports", es: "Otros proveedores y apoyos" },
  "employment-outcome": { en: "Employment outcome", es: "Resultado laboral" },
  "presumption-of-benefit": { en: "Presumption of benefit", es: "Presunción de beneficio" },
};

/** What VR calls it. */
export const vrTermName = (term: VrTerm, language: Language = "en"): string => names[term][language];
