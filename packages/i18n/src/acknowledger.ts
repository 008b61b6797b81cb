import type { Acknowledger, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<Acknowledger, InEachLanguage> = {
  client: { en: "The person", es: "La persona" },
  specialist: { en: "Employment specialist", es: "Especialista en empleo" },
  counselor: { en: "VR counselor", es: "Consejería de VR" },
};

/** Who acknowledges a plan. */
export const acknowledgerName = (acknowledger: Acknowledger, language: Language = "en"): string =>
  names[acknowledger][language];
