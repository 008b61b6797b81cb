import type { FidelitySection } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelitySection, InEachLanguage> = {
  staffing: { en: "Staffing", es: "Personal" },
  organization: { en: "Organization", es: "Organización" },
  services: { en: "Services", es: "Servicios" },
};

/** A part of a fidelity scale. */
export const fidelitySectionName = (code: FidelitySection, language: Language = "en"): string =>
  names[code][language];
