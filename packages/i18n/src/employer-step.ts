import type { EmployerStep, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EmployerStep, InEachLanguage> = {
  introduce: { en: "Introduce yourself", es: "Presentarse" },
  learn: { en: "Learn about the business", es: "Conocer la empresa" },
  return: { en: "Come back", es: "Volver" },
};

/** Which of the three steps of getting to know a business a visit was. */
export const employerStepName = (step: EmployerStep, language: Language = "en"): string =>
  names[step][language];
