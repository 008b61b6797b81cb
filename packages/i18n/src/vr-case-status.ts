import type { Language, VrCaseStatus } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<VrCaseStatus, InEachLanguage> = {
  applicant: { en: "Applied", es: "Solicitud presentada" },
  "trial-work": { en: "Trial work", es: "Trabajo de prueba" },
  eligible: { en: "Eligible", es: "Elegible" },
  waitlisted: { en: "On the waiting list", es: "En lista de espera" },
  "ipe-signed": { en: "IPE signed", es: "IPE firmado" },
  "in-service": { en: "Services under way", es: "Servicios en curso" },
  employed: { en: "Working", es: "Trabajando" },
  closed: { en: "Closed", es: "Cerrado" },
};

/** Where a VR case stands. */
export const vrCaseStatusName = (status: VrCaseStatus, language: Language = "en"): string =>
  names[status][language];
