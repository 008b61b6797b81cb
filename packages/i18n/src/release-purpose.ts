import type { Language, ReleasePurpose } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReleasePurpose, InEachLanguage> = {
  "referral-to-vr": { en: "To refer the person to VR", es: "Referir a la persona a VR" },
  "coordinate-employment-services": {
    en: "To work together on employment",
    es: "Trabajar juntos en el empleo",
  },
  "vr-eligibility-and-planning": {
    en: "For VR's eligibility decision and plan",
    es: "Decisión de elegibilidad y plan de VR",
  },
  "report-progress": { en: "To report progress", es: "Informar del progreso" },
  "at-the-request-of-the-person": { en: "Because the person asks for it", es: "Porque la persona lo pide" },
};

/** What a release is for. */
export const releasePurposeName = (purpose: ReleasePurpose, language: Language = "en"): string =>
  names[purpose][language];
