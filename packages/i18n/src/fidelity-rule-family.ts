import type { Language } from "@ips/domain";
import type { FidelityRuleFamily } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityRuleFamily, InEachLanguage> = {
  "fidelity-scale": { en: "Fidelity: the 25 items of 2008", es: "Fidelidad: los 25 puntos de 2008" },
  "fidelity-older-scale": { en: "Fidelity: the 15 items of 1997", es: "Fidelidad: los 15 puntos de 1997" },
  "fidelity-process": { en: "Fidelity: how reviews go", es: "Fidelidad: cómo se revisa" },
};

/** A chapter of the rulebook that is about fidelity. */
export const fidelityRuleFamilyName = (family: FidelityRuleFamily, language: Language = "en"): string =>
  names[family][language];
