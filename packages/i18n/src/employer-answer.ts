import type { EmployerAnswer, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EmployerAnswer, InEachLanguage> = {
  "skills-and-experience": {
    en: "My skills and the work I have done",
    es: "Lo que sé hacer y los trabajos que he tenido",
  },
  "hours-and-days": { en: "The hours and days I can work", es: "Las horas y los días que puedo trabajar" },
  "start-date": { en: "When I can start", es: "Cuándo puedo empezar" },
  "uses-employment-service": {
    en: "That I use an employment service",
    es: "Que uso un servicio de empleo",
  },
  "support-at-work": {
    en: "That somebody can support me and the business at work",
    es: "Que alguien puede apoyarnos a mí y a la empresa en el trabajo",
  },
  "changes-at-work-that-help": {
    en: "Changes at work that help me",
    es: "Los cambios en el trabajo que me ayudan",
  },
};

/** What an employer may be told, in the person's own voice. */
export const employerAnswerName = (answer: EmployerAnswer, language: Language = "en"): string =>
  names[answer][language];
