import type { Language, ReviewStep } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewStep, InEachLanguage> = {
  "agree-visit": { en: "Agree on the visit", es: "Acordar la visita" },
  "send-evidence": { en: "Send the documents", es: "Enviar los documentos" },
  "send-scale": { en: "Send the scale to the program", es: "Enviar la escala al programa" },
  "close-evidence-gaps": { en: "Send what is still missing", es: "Enviar lo que falta" },
  "send-snapshot": {
    en: "Send the figures and the timetable of the visit",
    es: "Enviar las cifras y el horario de la visita",
  },
  "deliver-report": { en: "Hand over the report", es: "Entregar el informe" },
  "answer-report": { en: "Answer the report", es: "Responder al informe" },
  "copy-to-payer": { en: "Send a copy to the payer", es: "Enviar una copia a quien paga" },
  "meet-about-report": { en: "Meet about the report", es: "Reunirse sobre el informe" },
  "delete-personal-data": {
    en: "Delete personal data of the review",
    es: "Borrar los datos personales de la revisión",
  },
  "action-plan": { en: "Write the action plan", es: "Escribir el plan de mejora" },
};

/** A step of a fidelity review's process that may have a day. */
export const reviewStepName = (step: ReviewStep, language: Language = "en"): string => names[step][language];
