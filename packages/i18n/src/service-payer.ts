import type { ServicePayer, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ServicePayer, InEachLanguage> = {
  medicaid: { en: "Medicaid", es: "Medicaid" },
  "state-vr": { en: "State VR", es: "VR del estado" },
  other: { en: "Other", es: "Otro" },
};

/** Who pays for a contact. */
export const servicePayerName = (payer: ServicePayer, language: Language = "en"): string =>
  names[payer][language];
