import type { FieldCode } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** What the server says about a field beside its code. */
export type FieldFacts = { minimum?: unknown; maximum?: unknown };

type Say = (facts: FieldFacts) => string;

const bound = (value: unknown, otherwise: string) => (typeof value === "number" ? String(value) : otherwise);

const texts: Record<FieldCode, InEachLanguage<Say>> = {
  "text.missing": { en: () => "Write something here.", es: () => "Escriba algo aquí." },
  "text.too-long": {
    en: ({ maximum }) =>
      `This is too long. Use at most ${bound(maximum, "the allowed number of")} characters.`,
    es: ({ maximum }) =>
      `Es demasiado largo. Use como máximo ${bound(maximum, "los permitidos")} caracteres.`,
  },
  "date.impossible": {
    en: () => "The calendar does not have this day. Check day, month and year.",
    es: () => "Ese día no existe en el calendario. Revise el día, el mes y el año.",
  },
  "email.impossible": {
    en: () => "This is not an e-mail address. It looks like name@agency.org.",
    es: () => "No es un correo electrónico. Se ve así: nombre@agencia.org.",
  },
  "groups.missing": {
    en: () => "Choose at least one kind of information.",
    es: () => "Elija al menos un tipo de información.",
  },
  "purposes.missing": { en: () => "Choose at least one purpose.", es: () => "Elija al menos un propósito." },
  "statements.not-read": {
    en: () => "Read the statements with the person, then mark that you did.",
    es: () => "Lea las declaraciones con la persona y márquelo después.",
  },
  "hours.not-positive": { en: () => "Hours are more than zero.", es: () => "Las horas son más de cero." },
  "hours.more-than-a-week": { en: () => "A week has 168 hours.", es: () => "Una semana tiene 168 horas." },
  "hours.more-than-scheduled": {
    en: () => "These are more than the scheduled hours. Check both.",
    es: () => "Son más que las horas programadas. Revise ambas.",
  },
  "minutes.not-positive": {
    en: () => "Minutes are more than zero.",
    es: () => "Los minutos son más de cero.",
  },
  "soc-code.form": {
    en: () => "An occupation code has two digits, a dash and four digits, such as 43-5081.",
    es: () => "El código de ocupación tiene dos dígitos, un guion y cuatro dígitos, como 43-5081.",
  },
  "minutes.too-many": { en: () => "A day has 1,440 minutes.", es: () => "Un día tiene 1440 minutos." },
  "field.missing": { en: () => "This is needed.", es: () => "Este dato es necesario." },
  "field.impossible": {
    en: () => "This cannot be right. Check it again.",
    es: () => "Esto no puede ser. Revíselo.",
  },
  "field.too-short": {
    en: ({ minimum }) =>
      typeof minimum === "number" && minimum > 1
        ? `This is too short. It needs at least ${minimum}.`
        : "This is needed.",
    es: ({ minimum }) =>
      typeof minimum === "number" && minimum > 1
        ? `Es demasiado corto. Hacen falta al menos ${minimum}.`
        : "Este dato es necesario.",
  },
  "field.too-long": {
    en: ({ maximum }) =>
      typeof maximum === "number" ? `This is too long. At most ${maximum} fit.` : "This is too long.",
    es: ({ maximum }) =>
      typeof maximum === "number"
        ? `Es demasiado largo. Caben como máximo ${maximum}.`
        : "Es demasiado largo.",
  },
  "field.too-small": {
    en: ({ minimum }) => (typeof minimum === "number" ? `Use ${minimum} or more.` : "This is too small."),
    es: ({ minimum }) => (typeof minimum === "number" ? `Use ${minimum} o más.` : "Es demasiado pequeño."),
  },
  "field.too-big": {
    en: ({ maximum }) => (typeof maximum === "number" ? `Use ${maximum} or less.` : "This is too big."),
    es: ({ maximum }) => (typeof maximum === "number" ? `Use ${maximum} o menos.` : "Es demasiado grande."),
  },
};

/**
 * What is wrong with one field and what to write instead.
 *
 * @example
 * fieldErrorText("field.too-big", { maximum: 168 }); // => "Use 168 or less."
 */
export const fieldErrorText = (code: FieldCode, facts: FieldFacts = {}, language: Language = "en"): string =>
  texts[code][language](facts);
