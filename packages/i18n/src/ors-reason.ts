import type { OrsReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<OrsReason, InEachLanguage> = {
  "no-competitive-job": { en: "No competitive job in the month", es: "Sin empleo competitivo en el mes" },
  "hours-missing": { en: "Nobody has recorded the hours a week", es: "Nadie registró las horas por semana" },
  "fewer-than-ten-hours": { en: "Fewer than ten hours a week", es: "Menos de diez horas por semana" },
  "fewer-than-two-services": {
    en: "Fewer than two services of thirty minutes",
    es: "Menos de dos servicios de treinta minutos",
  },
  "job-began-or-ended-in-month": {
    en: "The job began or ended inside the month",
    es: "El trabajo empezó o terminó dentro del mes",
  },
};

/** Why ongoing rehabilitation and support is not supported in a month, or needs a person to look. */
export const orsReasonName = (reason: OrsReason, language: Language = "en"): string =>
  names[reason][language];
