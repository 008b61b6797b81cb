import type { FollowAlongReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FollowAlongReason, InEachLanguage> = {
  "before-start": { en: "In the week before the job begins", es: "En la semana antes de empezar" },
  "after-start": { en: "Within three days after it begins", es: "En los tres días después de empezar" },
  "first-month-week": { en: "Each week of the first month", es: "Cada semana del primer mes" },
  month: { en: "Each month", es: "Cada mes" },
  "after-job-loss": { en: "After the job has ended", es: "Después de terminar el trabajo" },
};

/** Why a follow-along contact is due. */
export const followAlongReasonName = (reason: FollowAlongReason, language: Language = "en"): string =>
  names[reason][language];
