import type { ProsComponent, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ProsComponent, InEachLanguage> = {
  crs: { en: "Community rehabilitation and support", es: "Rehabilitación y apoyo en la comunidad" },
  ir: { en: "Intensive rehabilitation", es: "Rehabilitación intensiva" },
  ors: { en: "Ongoing rehabilitation and support", es: "Rehabilitación y apoyo continuos" },
  ct: { en: "Clinical treatment", es: "Tratamiento clínico" },
};

/** A component of New York's PROS. */
export const prosComponentName = (component: ProsComponent, language: Language = "en"): string =>
  names[component][language];
