import type { Language, ReferenceUnit } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReferenceUnit, InEachLanguage> = {
  "cents-an-hour": { en: "dollars an hour", es: "dólares por hora" },
  "cents-a-month": { en: "dollars a month", es: "dólares al mes" },
  "cents-a-year": { en: "dollars a year", es: "dólares al año" },
  days: { en: "days", es: "días" },
  hours: { en: "hours", es: "horas" },
  percent: { en: "percent", es: "por ciento" },
  count: { en: "number", es: "número" },
};

/** What an amount of a loaded table counts, as it is shown (cents are shown as dollars). */
export const referenceUnitName = (unit: ReferenceUnit, language: Language = "en"): string =>
  names[unit][language];
