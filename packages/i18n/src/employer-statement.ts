import type { EmployerStatement, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EmployerStatement, InEachLanguage> = {
  "skills-and-experience": { en: "Skills and experience", es: "Habilidades y experiencia" },
  "uses-an-employment-service": {
    en: "That an employment service helps",
    es: "Que ayuda un servicio de empleo",
  },
  "specialist-may-follow-up": {
    en: "That the specialist may follow up",
    es: "Que el especialista puede hacer seguimiento",
  },
  "accommodation-asked": { en: "An accommodation that is asked for", es: "Un ajuste que se pide" },
  "health-condition": { en: "A health condition", es: "Una condición de salud" },
  "criminal-record": { en: "A criminal record", es: "Antecedentes penales" },
};

/** What might be said to an employer about a person. */
export const employerStatementName = (statement: EmployerStatement, language: Language = "en"): string =>
  names[statement][language];
