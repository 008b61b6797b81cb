import type { HandOverDocument, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<HandOverDocument, InEachLanguage> = {
  plan: { en: "Job search plan", es: "Plan de búsqueda de empleo" },
  "career-profile": { en: "Career profile", es: "Perfil laboral" },
  "job-dates": { en: "Jobs with their dates", es: "Empleos con sus fechas" },
  "benefits-summary": { en: "Summary of benefits", es: "Resumen de beneficios" },
  "progress-report": { en: "Progress report", es: "Informe de progreso" },
  letter: { en: "Letter", es: "Carta" },
  conversation: { en: "Conversation", es: "Conversación" },
  "employer-answers": { en: "Answers for the employer", es: "Respuestas para la empresa" },
};

/** What somebody was given. */
export const handOverDocumentName = (document: HandOverDocument, language: Language = "en"): string =>
  names[document][language];
