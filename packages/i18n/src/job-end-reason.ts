import type { JobEndReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<JobEndReason, InEachLanguage> = {
  "quit-better-job": { en: "Left for a better job", es: "Se fue a un empleo mejor" },
  "quit-health": { en: "Left for health reasons", es: "Se fue por motivos de salud" },
  "quit-other": { en: "Left for another reason", es: "Se fue por otro motivo" },
  "let-go": { en: "Was let go", es: "Fue despedida" },
  "laid-off": { en: "Was laid off", es: "Hubo reducción de personal" },
  "seasonal-end": { en: "The season ended", es: "Terminó la temporada" },
  moved: { en: "Moved away", es: "Se mudó" },
  other: { en: "Another reason", es: "Otro motivo" },
};

/** How a job ended. */
export const jobEndReasonName = (reason: JobEndReason, language: Language = "en"): string =>
  names[reason][language];
