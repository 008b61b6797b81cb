import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** The parts of the job search plan as its form, its print and its comparison name them. */
export const planParts = [
  "title",
  "goal",
  "preferences",
  "preferences.jobTypes",
  "preferences.hours",
  "preferences.schedule",
  "preferences.pay",
  "preferences.distance",
  "preferences.setting",
  "preferences.avoid",
  "preferences.other",
  "disclosure",
  "disclosure.choice",
  "disclosure.mayBeSaid",
  "disclosure.notToBeSaid",
  "disclosure.toWhom",
  "objectives",
  "objective",
  "step",
  "steps",
  "supports",
  "support",
  "targetEmployers",
  "targetEmployer",
  "vrItems",
  "vrItem",
  "meetingRhythm",
  "firstEmployerContactBy",
  "reviewOn",
  "acknowledged",
  "by",
  "who",
  "none",
] as const;

/** One of {@link planParts}. */
export type PlanPart = (typeof planParts)[number];

const names: Record<PlanPart, InEachLanguage> = {
  title: { en: "Job search plan", es: "Plan de búsqueda de empleo" },
  goal: { en: "My goal, in my own words", es: "Mi meta, en mis palabras" },
  preferences: { en: "What I want in a job", es: "Lo que quiero en un trabajo" },
  "preferences.jobTypes": { en: "Kinds of work", es: "Tipos de trabajo" },
  "preferences.hours": { en: "Hours a week", es: "Horas por semana" },
  "preferences.schedule": { en: "Days and shifts", es: "Días y turnos" },
  "preferences.pay": { en: "Pay", es: "Pago" },
  "preferences.distance": { en: "How far from home", es: "Distancia desde casa" },
  "preferences.setting": { en: "Setting and people", es: "Lugar y personas" },
  "preferences.avoid": { en: "What I do not want", es: "Lo que no quiero" },
  "preferences.other": { en: "Anything else", es: "Algo más" },
  disclosure: { en: "What an employer may be told", es: "Qué se puede decir a una empresa" },
  "disclosure.choice": { en: "My choice", es: "Mi decisión" },
  "disclosure.mayBeSaid": { en: "May be said", es: "Se puede decir" },
  "disclosure.notToBeSaid": { en: "Not to be said", es: "No se dice" },
  "disclosure.toWhom": { en: "To whom, and by whom", es: "A quién, y quién lo dice" },
  objectives: { en: "Objectives and steps", es: "Objetivos y pasos" },
  objective: { en: "Objective", es: "Objetivo" },
  step: { en: "Step", es: "Paso" },
  steps: { en: "Steps", es: "Pasos" },
  supports: { en: "Supports", es: "Apoyos" },
  support: { en: "Support", es: "Apoyo" },
  targetEmployers: { en: "Employers to try", es: "Empresas a las que ir" },
  targetEmployer: { en: "Employer to try", es: "Empresa a la que ir" },
  vrItems: { en: "What VR pays for or provides", es: "Lo que paga o da VR" },
  vrItem: { en: "VR item", es: "Ayuda de VR" },
  meetingRhythm: { en: "How often we meet", es: "Cada cuánto nos vemos" },
  firstEmployerContactBy: { en: "First employer met by", es: "Primera empresa antes del" },
  reviewOn: { en: "We look at this plan again on", es: "Revisamos este plan el" },
  acknowledged: { en: "Agreed by", es: "De acuerdo" },
  by: { en: "by", es: "antes del" },
  who: { en: "Who", es: "Quién" },
  none: { en: "Nothing written yet", es: "Todavía sin escribir" },
};

/**
 * What a part of the plan is called.
 *
 * @example
 * planPartName("goal", "es"); // => "Mi meta, en mis palabras"
 */
export const planPartName = (part: PlanPart, language: Language = "en"): string => names[part][language];
