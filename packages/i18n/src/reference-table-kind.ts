import type { Language, ReferenceTableKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReferenceTableKind, InEachLanguage> = {
  "minimum-wage": { en: "Minimum wages", es: "Salarios mínimos" },
  "state-threshold": { en: "State thresholds", es: "Límites estatales" },
  "soc-title": { en: "Occupation titles (SOC)", es: "Nombres de ocupaciones (SOC)" },
};

/** A table that an agency loads. */
export const referenceTableKindName = (kind: ReferenceTableKind, language: Language = "en"): string =>
  names[kind][language];
