import type { EvidenceClass } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EvidenceClass, InEachLanguage> = {
  computable: { en: "Counted from records", es: "Se calcula con los registros" },
  "countable-part": {
    en: "Partly counted; a reviewer decides",
    es: "Se calcula en parte; decide un evaluador",
  },
  "reviewer-only": { en: "A reviewer decides", es: "Decide un evaluador" },
};

/** What records can say of an item. */
export const evidenceClassName = (code: EvidenceClass, language: Language = "en"): string =>
  names[code][language];
