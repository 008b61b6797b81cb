import type { Language, PriorityCategory } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<PriorityCategory, InEachLanguage> = {
  "most-significant": { en: "Most significant disability", es: "Discapacidad más significativa" },
  significant: { en: "Significant disability", es: "Discapacidad significativa" },
  other: { en: "Other eligible people", es: "Otras personas elegibles" },
  "not-assigned": { en: "Not assigned yet", es: "Sin asignar todavía" },
};

/** The order-of-selection category. */
export const priorityCategoryName = (category: PriorityCategory, language: Language = "en"): string =>
  names[category][language];
