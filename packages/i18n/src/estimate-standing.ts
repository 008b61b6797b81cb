import type { EstimateStanding } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EstimateStanding, InEachLanguage> = {
  suggested: { en: "Suggested by the records", es: "Lo sugieren los registros" },
  "needs-reviewer": { en: "Needs a reviewer", es: "Necesita un evaluador" },
  "not-computable": { en: "Nothing to count yet", es: "Todavía no hay nada que contar" },
};

/** How far the records of a program reach for an item. */
export const estimateStandingName = (code: EstimateStanding, language: Language = "en"): string =>
  names[code][language];
