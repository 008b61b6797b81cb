import type { Language, ReviewTimetableId } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewTimetableId, InEachLanguage> = {
  "ips-grow": { en: "IPS Grow (United Kingdom)", es: "IPS Grow (Reino Unido)" },
  oregon: { en: "Oregon", es: "Oregón" },
};

/** A published timetable of fidelity reviews. */
export const reviewTimetableName = (id: ReviewTimetableId, language: Language = "en"): string =>
  names[id][language];
