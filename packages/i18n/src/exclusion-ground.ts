import type { ExclusionGround, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ExclusionGround, InEachLanguage> = {
  symptoms: { en: "Symptoms", es: "Síntomas" },
  "medication-choices": { en: "Choices about medication", es: "Decisiones sobre la medicación" },
  "active-substance-use": { en: "Substance use", es: "Consumo de sustancias" },
  "no-housing": { en: "No housing", es: "Sin vivienda" },
  "missed-appointments": { en: "Missed appointments", es: "Citas perdidas" },
  presentation: { en: "Presentation", es: "Presentación" },
  "legal-involvement": { en: "Legal involvement", es: "Asuntos legales" },
  "not-job-ready": { en: "Not ready for work", es: "No preparado para trabajar" },
  "work-history": { en: "Work history", es: "Historial de trabajo" },
  "lost-a-job": { en: "Lost a job", es: "Perdió un trabajo" },
  diagnosis: { en: "Diagnosis", es: "Diagnóstico" },
  "no-longer-wants-to-work": { en: "No longer wants to work", es: "Ya no quiere trabajar" },
  "moved-away": { en: "Moved away", es: "Se mudó" },
  "cannot-be-reached-after-team-tried": {
    en: "Cannot be reached after the team has tried",
    es: "No se puede localizar después de que el equipo lo intentó",
  },
  "steady-work-and-agreed": {
    en: "Steady work, and agreed with the person",
    es: "Trabajo estable, y acordado con la persona",
  },
  died: { en: "Died", es: "Falleció" },
};

/** A reason for which services are sometimes ended or refused. */
export const exclusionGroundName = (ground: ExclusionGround, language: Language = "en"): string =>
  names[ground][language];
