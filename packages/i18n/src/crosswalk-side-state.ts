import type { SideState } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SideState, InEachLanguage> = {
  overdue: { en: "Overdue", es: "Atrasado" },
  due: { en: "Open", es: "Pendiente" },
  "missing-answer": { en: "Not answered yet", es: "Sin respuesta todavía" },
  met: { en: "Done", es: "Hecho" },
  "not-applicable": { en: "Nothing to do", es: "Nada que hacer" },
  "not-shared": { en: "Not shared with you", es: "No compartido con usted" },
};

/** Where a side stands under a pair of the crosswalk. */
export const crosswalkSideStateName = (state: SideState, language: Language = "en"): string =>
  names[state][language];
