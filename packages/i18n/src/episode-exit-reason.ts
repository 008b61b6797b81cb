import type { EpisodeExitReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EpisodeExitReason, InEachLanguage> = {
  "transitioned-working": {
    en: "Steady work, supports go on with the team",
    es: "Trabajo estable; el equipo sigue apoyando",
  },
  "no-longer-wants-services": {
    en: "Does not want employment services now",
    es: "Ahora no quiere servicios de empleo",
  },
  moved: { en: "Moved away", es: "Se mudó" },
  "cannot-be-reached": { en: "Could not be reached", es: "No se le pudo localizar" },
  health: { en: "Health comes first for now", es: "Por ahora la salud es lo primero" },
  transferred: { en: "Another program goes on", es: "Sigue otro programa" },
  died: { en: "Died", es: "Falleció" },
  other: { en: "Another reason", es: "Otro motivo" },
};

/** Why somebody left the program. None of these keeps anybody from coming back. */
export const episodeExitReasonName = (reason: EpisodeExitReason, language: Language = "en"): string =>
  names[reason][language];
