import type { ClockException, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ClockException, InEachLanguage> = {
  "agreed-extension": {
    en: "By an extension to a specific date, agreed in time",
    es: "Por una extensión hasta una fecha concreta, acordada a tiempo",
  },
  "trial-work": { en: "While trial work runs", es: "Mientras dura el trabajo de prueba" },
  "joint-agreement": {
    en: "When the person and the counselor agree",
    es: "Cuando la persona y el consejero lo acuerdan",
  },
  "limited-circumstances": {
    en: "In limited circumstances that are recorded",
    es: "En circunstancias limitadas que quedan registradas",
  },
  "resolved-earlier": { en: "When it is resolved earlier", es: "Cuando se resuelve antes" },
  none: { en: "Not at all", es: "De ninguna manera" },
};

/** How a clock may lawfully be exceeded. */
export const clockExceptionName = (exception: ClockException, language: Language = "en"): string =>
  names[exception][language];
