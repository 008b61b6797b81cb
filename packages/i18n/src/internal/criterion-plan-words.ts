import type { CriterionKey } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";

type Part = "profile" | "plan" | "pros" | "authorization";

/** The points about career profiles, plans and authorizations. */
export const criterionPlanWords: Record<Extract<CriterionKey, `${Part}.${string}`>, InEachLanguage> = {
  "profile.goal": { en: "Work goal", es: "Meta laboral" },
  "profile.education": { en: "Education", es: "Estudios" },
  "profile.work-history": { en: "Work history", es: "Historial de trabajo" },
  "profile.health-and-work": { en: "Health as it relates to work", es: "Salud en relación con el trabajo" },
  "profile.skills": { en: "Skills and interests", es: "Habilidades e intereses" },
  "profile.supports": { en: "People who support", es: "Personas que apoyan" },
  "profile.practical": {
    en: "Practical matters: transport, clothes, papers",
    es: "Asuntos prácticos: transporte, ropa, documentos",
  },
  "profile.benefits": { en: "Benefits", es: "Beneficios" },
  "profile.disclosure": { en: "What an employer may be told", es: "Lo que se puede decir a una empresa" },
  "profile.culture-and-language": { en: "Culture and language", es: "Cultura e idioma" },
  "profile.vr": { en: "State VR", es: "VR del estado" },
  "plan.goal": { en: "The goal in the person's own words", es: "La meta en palabras de la persona" },
  "plan.preferences": { en: "What the person prefers", es: "Lo que prefiere la persona" },
  "plan.target-jobs-or-employers": {
    en: "Jobs or employers to look for",
    es: "Trabajos o empresas que buscar",
  },
  "plan.disclosure": { en: "What an employer may be told", es: "Lo que se puede decir a una empresa" },
  "plan.steps-with-owner-and-date": {
    en: "Steps, each with who and by when",
    es: "Pasos, cada uno con quién y para cuándo",
  },
  "plan.meeting-rhythm": { en: "How often to meet", es: "Cada cuánto reunirse" },
  "plan.first-employer-contact": {
    en: "A date for the first employer contact",
    es: "Una fecha para el primer contacto con una empresa",
  },
  "plan.supports": { en: "Supports", es: "Apoyos" },
  "plan.review-date": { en: "A date to review the plan", es: "Una fecha para revisar el plan" },
  "pros.goal-in-own-words": {
    en: "The goal in the person's own words",
    es: "La meta en palabras de la persona",
  },
  "pros.behavioral-objectives": { en: "Behavioral objectives", es: "Objetivos de conducta" },
  "pros.people-services-supports": {
    en: "People, services and supports needed",
    es: "Personas, servicios y apoyos necesarios",
  },
  "pros.time-frames": { en: "Time frames", es: "Plazos" },
  "authorization.client-named": { en: "Whose information it is", es: "De quién es la información" },
  "authorization.description": {
    en: "What may be released, specifically",
    es: "Qué se puede compartir, en concreto",
  },
  "authorization.from": { en: "Who may release it", es: "Quién puede compartirlo" },
  "authorization.to": { en: "Who may receive it", es: "Quién puede recibirlo" },
  "authorization.purpose": { en: "What for", es: "Para qué" },
  "authorization.expiry": { en: "When it ends", es: "Cuándo termina" },
  "authorization.signature-and-date": { en: "Signature and date", es: "Firma y fecha" },
  "authorization.representative-authority": {
    en: "By what authority a representative signs",
    es: "Con qué autoridad firma un representante",
  },
  "authorization.right-to-revoke": {
    en: "That it can be stopped, and how",
    es: "Que se puede detener, y cómo",
  },
  "authorization.conditioning": {
    en: "Whether anything depends on signing",
    es: "Si algo depende de la firma",
  },
  "authorization.redisclosure": {
    en: "That the receiver might pass it on",
    es: "Que quien lo recibe podría transmitirlo",
  },
  "authorization.plain-language": { en: "Plain language", es: "Lenguaje claro" },
  "authorization.copy-given": { en: "A copy for the person", es: "Una copia para la persona" },
  "authorization.separate-part2-consent": {
    en: "A consent of its own for substance-use records",
    es: "Un consentimiento propio para registros de consumo de sustancias",
  },
};
