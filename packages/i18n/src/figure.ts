import type { FigureUnit, Language } from "@ips/domain";
import { formatNumber } from "./format-number.ts";
import type { InEachLanguage } from "./in-each-language.ts";

/** By the id of the figure; ids belong to the figures themselves, so a test holds this list against them. */
const names: Readonly<Record<string, InEachLanguage>> = {
  "vr.eligibility.decision-days": {
    en: "From the application to the eligibility decision",
    es: "De la solicitud a la decisión de elegibilidad",
  },
  "vr.ipe.days": { en: "From eligibility to the signed IPE", es: "De la elegibilidad al IPE firmado" },
  "vr.ipe-review.months": { en: "From one IPE review to the next", es: "De una revisión del IPE a otra" },
  "vr.supported-employment.months": {
    en: "Supported employment services from the start of the job",
    es: "Servicios de empleo con apoyo desde el comienzo del trabajo",
  },
  "vr.short-term-basis.months": { en: "Short-term basis", es: "Período a corto plazo" },
  "vr.short-term-basis.longest-months": {
    en: "Short-term basis, in limited circumstances",
    es: "Período a corto plazo, en circunstancias limitadas",
  },
  "vr.extended-services-youth.months": {
    en: "Extended services that VR pays for a young person",
    es: "Servicios prolongados que VR paga a una persona joven",
  },
  "vr.youth.ends-at-months": {
    en: "Age at which somebody is no longer a young person",
    es: "Edad a la que se deja de ser joven",
  },
  "vr.retention.days": {
    en: "In the job before closure, at least",
    es: "En el trabajo antes del cierre, al menos",
  },
  "vr.retention-after-transition.days": {
    en: "Stable after the transition, at least",
    es: "Estable después de la transición, al menos",
  },
  "vr.ineligibility-review.months": {
    en: "From the decision to its first review",
    es: "De la decisión a su primera revisión",
  },
  "vr.hearing.days": { en: "From the request to the hearing", es: "De la petición a la audiencia" },
  "vr.hearing-decision.days": { en: "From the hearing to the decision", es: "De la audiencia a la decisión" },
  "vr.state-review.days": { en: "To ask for the state's review", es: "Para pedir la revisión estatal" },
  "vr.subminimum-review.months": {
    en: "Between reviews at first",
    es: "Entre revisiones al principio",
  },
  "vr.subminimum-review.yearly-months": { en: "Between reviews later", es: "Entre revisiones después" },
  "vr.subminimum-review.frequent-months": {
    en: "How long the first interval lasts",
    es: "Cuánto dura el primer intervalo",
  },
  "vr.rsa-911-report.days": {
    en: "From the end of the quarter to the report",
    es: "Del fin del trimestre al informe",
  },
  "ips.first-employer-contact.days": {
    en: "To the first visit with somebody who hires",
    es: "Hasta la primera visita con alguien que contrata",
  },
  "ips.caseload.limit": {
    en: "People to one full-time specialist, at most",
    es: "Personas por especialista a tiempo completo, como máximo",
  },
  "ips.community-time.percent": {
    en: "Time in the community, at least",
    es: "Tiempo en la comunidad, al menos",
  },
  "ips.step-down.months": {
    en: "Steady work before stepping down is talked about",
    es: "Trabajo estable antes de hablar de reducir el apoyo",
  },
  "ips.benchmark.minimal-percent": { en: "Minimal", es: "Mínimo" },
  "ips.benchmark.average-percent": { en: "Average", es: "Promedio" },
  "ips.benchmark.excellent-percent": { en: "Excellent", es: "Excelente" },
  "pros.ors.hours-a-week": {
    en: "Hours of work a week, at least",
    es: "Horas de trabajo por semana, al menos",
  },
  "pros.ors.minutes-a-service": {
    en: "Length of a service, at least",
    es: "Duración de un servicio, al menos",
  },
  "pros.ors.services-a-month": { en: "Services a month, at least", es: "Servicios al mes, al menos" },
};

/** What a dated figure counts; null for a figure that has no words here, such as one that an agency loaded itself. */
export const figureName = (id: string, language: Language = "en"): string | null =>
  names[id]?.[language] ?? null;

const units: Record<FigureUnit, InEachLanguage<readonly [one: string, many: string]>> = {
  days: { en: ["day", "days"], es: ["día", "días"] },
  months: { en: ["month", "months"], es: ["mes", "meses"] },
  "clients-per-fte": { en: ["person", "people"], es: ["persona", "personas"] },
  cents: { en: ["cent", "cents"], es: ["centavo", "centavos"] },
  percent: { en: ["percent", "percent"], es: ["por ciento", "por ciento"] },
  hours: { en: ["hour", "hours"], es: ["hora", "horas"] },
  minutes: { en: ["minute", "minutes"], es: ["minuto", "minutos"] },
  count: { en: ["", ""], es: ["", ""] },
};

/**
 * A figure with what it counts.
 *
 * @example
 * figureText(60, "days"); // => "60 days"
 */
export const figureText = (value: number, unit: FigureUnit, language: Language = "en"): string =>
  `${formatNumber(value, language)} ${(units[unit]?.[language] ?? [])[value === 1 ? 0 : 1] ?? ""}`.trim();
