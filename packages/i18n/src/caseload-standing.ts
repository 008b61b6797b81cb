import type { CaseloadStanding, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CaseloadStanding, InEachLanguage> = {
  room: { en: "Has room", es: "Con lugar" },
  full: { en: "Full", es: "Completa" },
  over: { en: "Over the limit", es: "Por encima del límite" },
  "no-time": { en: "No working time recorded", es: "Sin horas de trabajo registradas" },
};

/** How full a caseload is. */
export const caseloadStandingName = (standing: CaseloadStanding, language: Language = "en"): string =>
  names[standing][language];
