import type { JobPreference, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<JobPreference, InEachLanguage> = {
  "type-of-work": { en: "Kind of work", es: "Tipo de trabajo" },
  hours: { en: "Hours a week", es: "Horas a la semana" },
  schedule: { en: "Schedule", es: "Horario" },
  pay: { en: "Pay", es: "Pago" },
  distance: { en: "Distance", es: "Distancia" },
  setting: { en: "Setting", es: "Entorno" },
  "to-avoid": { en: "What to avoid", es: "Qué evitar" },
  other: { en: "Other", es: "Otro" },
};

/** What a person may prefer about a job. */
export const jobPreferenceName = (preference: JobPreference, language: Language = "en"): string =>
  names[preference][language];
