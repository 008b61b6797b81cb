import type { FidelityBand } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityBand, InEachLanguage> = {
  exemplary: { en: "Exemplary fidelity", es: "Fidelidad ejemplar" },
  good: { en: "Good fidelity", es: "Buena fidelidad" },
  fair: { en: "Fair fidelity", es: "Fidelidad aceptable" },
  "not-supported-employment": { en: "Not supported employment", es: "No es empleo con apoyo" },
};

/** The band of a complete review. */
export const fidelityBandName = (code: FidelityBand, language: Language = "en"): string =>
  names[code][language];
