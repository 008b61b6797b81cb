import type { Language } from "@ips/domain";
import type { PracticeSpan } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<PracticeSpan, InEachLanguage> = {
  weeks: { en: "Each week", es: "Cada semana" },
  months: { en: "Each month", es: "Cada mes" },
  quarters: { en: "Each span of three months", es: "Cada período de tres meses" },
  year: { en: "Within the year", es: "Dentro del año" },
};

/** Over what time a point of the scale is counted. */
export const practiceSpanName = (span: PracticeSpan, language: Language = "en"): string =>
  names[span][language];
