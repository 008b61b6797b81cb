import type { Language, MeetingRhythm } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<MeetingRhythm, InEachLanguage> = {
  "twice-a-week": { en: "Twice a week", es: "Dos veces por semana" },
  weekly: { en: "Every week", es: "Cada semana" },
  "every-two-weeks": { en: "Every two weeks", es: "Cada dos semanas" },
  monthly: { en: "Every month", es: "Cada mes" },
  "as-needed": { en: "When it is needed", es: "Cuando haga falta" },
};

/** How often they meet. */
export const meetingRhythmName = (rhythm: MeetingRhythm, language: Language = "en"): string =>
  names[rhythm][language];
