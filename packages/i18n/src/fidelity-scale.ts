import type { FidelityScaleId } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityScaleId, InEachLanguage> = {
  ips25: { en: "IPS fidelity scale, 25 items", es: "Escala de fidelidad IPS, 25 puntos" },
  ips15: { en: "IPS fidelity scale, 15 items", es: "Escala de fidelidad IPS, 15 puntos" },
};

/** A fidelity scale. */
export const fidelityScaleName = (code: FidelityScaleId, language: Language = "en"): string =>
  names[code][language];
