import type { LogReview } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<LogReview, InEachLanguage> = {
  weekly: { en: "Weekly", es: "Cada semana" },
  monthly: { en: "Monthly", es: "Cada mes" },
  less: { en: "Less often than monthly", es: "Menos de una vez al mes" },
  none: { en: "No log is kept", es: "No se lleva registro" },
};

/** How often the supervisor goes through the log of employer contacts. */
export const logReviewName = (code: LogReview, language: Language = "en"): string => names[code][language];
