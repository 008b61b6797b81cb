import type { ClockStanding, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ClockStanding, InEachLanguage> = {
  running: { en: "Running", es: "En curso" },
  reached: { en: "The day has come", es: "Llegó el día" },
  overdue: { en: "Overdue", es: "Vencido" },
  "done-in-time": { en: "Done in time", es: "Hecho a tiempo" },
  "done-late": { en: "Done late", es: "Hecho tarde" },
  "done-early": { en: "Done too early", es: "Hecho demasiado pronto" },
};

/** Where a clock stands. */
export const clockStandingName = (standing: ClockStanding, language: Language = "en"): string =>
  names[standing][language];
