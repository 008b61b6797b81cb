import type { JurisdictionId, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<JurisdictionId, InEachLanguage> = {
  "us-federal": { en: "Federal rules", es: "Normas federales" },
  "us-new-york": { en: "New York", es: "Nueva York" },
};

/** The jurisdiction that an agency works under. */
export const jurisdictionName = (id: JurisdictionId, language: Language = "en"): string =>
  names[id][language];
