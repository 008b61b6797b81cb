import type { BenchmarkStanding, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<BenchmarkStanding, InEachLanguage> = {
  "below-minimal": { en: "Below minimal", es: "Por debajo del mínimo" },
  minimal: { en: "Minimal", es: "Mínimo" },
  average: { en: "Average", es: "Promedio" },
  excellent: { en: "Excellent", es: "Excelente" },
};

/** Where a quarterly employment rate stands. */
export const benchmarkStandingName = (standing: BenchmarkStanding, language: Language = "en"): string =>
  names[standing][language];
