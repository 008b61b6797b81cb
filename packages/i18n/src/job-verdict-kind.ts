import type { JobVerdictKind, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<JobVerdictKind, InEachLanguage> = {
  ips: { en: "Competitive job (IPS)", es: "Empleo competitivo (IPS)" },
  vr: { en: "Competitive integrated employment (VR)", es: "Empleo competitivo e integrado (VR)" },
  pros: { en: "Competitive job (New York PROS)", es: "Empleo competitivo (PROS de Nueva York)" },
};

/** What is asked of a job, and by whom. */
export const jobVerdictName = (kind: JobVerdictKind, language: Language = "en"): string =>
  names[kind][language];
