import type { ExtensionReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ExtensionReason, InEachLanguage> = {
  "exceptional-circumstances": {
    en: "Exceptional circumstances nobody could foresee",
    es: "Circunstancias excepcionales que nadie podía prever",
  },
  "trial-work": { en: "Trial work is under way", es: "Hay un trabajo de prueba en curso" },
  "more-time-agreed": { en: "Both agreed on more time", es: "Ambas partes acordaron más tiempo" },
};

/** Why a VR clock was extended. */
export const extensionReasonName = (reason: ExtensionReason, language: Language = "en"): string =>
  names[reason][language];
