import type { Language, RuleId, StartEvent } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** A rule in words. The sentence takes the days in force (a finding's `figures`), because an agency may set its own. */
export type RuleWords = { title: string; sentence: (days: number | null) => string };

const within = {
  en: (days: number | null) => (days === null ? "in the time set for it" : `within ${days} days`),
  es: (days: number | null) => (days === null ? "en el plazo fijado" : `en un plazo de ${days} días`),
};

const words: Record<RuleId, InEachLanguage<RuleWords>> = {
  "vr.eligibility-decision": {
    en: {
      title: "VR eligibility decision",
      sentence: (days) =>
        `VR decides on eligibility ${within.en(days)} of the application. It may take longer only if both agree to a specific date because of exceptional circumstances, or while trial work runs.`,
    },
    es: {
      title: "Decisión de elegibilidad de VR",
      sentence: (days) =>
        `VR decide sobre la elegibilidad ${within.es(days)} desde la solicitud. Puede tardar más solo si ambas partes acuerdan una fecha concreta por circunstancias excepcionales, o mientras dura un trabajo de prueba.`,
    },
  },
  "vr.ipe": {
    en: {
      title: "Individualized plan for employment (IPE)",
      sentence: (days) =>
        `The IPE is signed ${within.en(days)} of the eligibility decision, or of leaving the waiting list. It may take longer only if both agree to a specific date.`,
    },
    es: {
      title: "Plan individualizado de empleo (IPE)",
      sentence: (days) =>
        `El IPE se firma ${within.es(days)} desde la decisión de elegibilidad, o desde la salida de la lista de espera. Puede tardar más solo si ambas partes acuerdan una fecha concreta.`,
    },
  },
  "ips.first-employer-contact.from-entry": {
    en: {
      title: "First hiring manager, counted from program entry",
      sentence: (days) =>
        `Somebody who hires is met in person for this person ${within.en(days)} of entering the program, by the specialist, the person or both.`,
    },
    es: {
      title: "Primer contacto con quien contrata, desde la entrada al programa",
      sentence: (days) =>
        `Se ve en persona a alguien que contrata, para esta persona, ${within.es(days)} desde la entrada al programa: va especialista, la persona o ambas.`,
    },
  },
  "ips.first-employer-contact.from-first-meeting": {
    en: {
      title: "First hiring manager, counted from the first meeting",
      sentence: (days) =>
        `Somebody who hires is met in person for this person ${within.en(days)} of the first meeting, by the specialist, the person or both.`,
    },
    es: {
      title: "Primer contacto con quien contrata, desde la primera reunión",
      sentence: (days) =>
        `Se ve en persona a alguien que contrata, para esta persona, ${within.es(days)} desde la primera reunión: va especialista, la persona o ambas.`,
    },
  },
  "release.expiry": {
    en: {
      title: "End of a release of information",
      sentence: () =>
        "A release of information has an end. After it, nothing passes to the other agency unless the person signs again.",
    },
    es: {
      title: "Fin de una autorización",
      sentence: () =>
        "Una autorización para compartir información tiene un final. Después no pasa nada a la otra agencia, salvo que la persona firme otra vez.",
    },
  },
  "plan.review": {
    en: {
      title: "Review of the job search plan",
      sentence: () => "The job search plan is looked at again on the day that the person and the team set.",
    },
    es: {
      title: "Revisión del plan de búsqueda de empleo",
      sentence: () =>
        "El plan de búsqueda de empleo se vuelve a mirar el día que fijaron la persona y el equipo.",
    },
  },
};

/**
 * What a rule is called and what it says.
 *
 * @example
 * ruleWords("plan.review").title; // => "Review of the job search plan"
 */
export const ruleWords = (rule: RuleId, language: Language = "en"): RuleWords => words[rule][language];

const starts: Record<StartEvent, InEachLanguage> = {
  "vr-application": { en: "the VR application", es: "la solicitud a VR" },
  "vr-application-complete": { en: "the complete VR application", es: "la solicitud completa a VR" },
  "vr-eligibility": { en: "the eligibility decision", es: "la decisión de elegibilidad" },
  "vr-waitlist-released": { en: "leaving the waiting list", es: "la salida de la lista de espera" },
  "program-entry": { en: "program entry", es: "la entrada al programa" },
  "first-meeting": { en: "the first meeting", es: "la primera reunión" },
  "release-start": { en: "the first day of the release", es: "el primer día de la autorización" },
};

/** The event at which a clock started, as it stands in a sentence: "the eligibility decision". */
export const startEventName = (event: StartEvent, language: Language = "en"): string =>
  starts[event][language];

/**
 * The sentence that says where a clock began.
 *
 * @example
 * clockStartedAt("program-entry"); // => "This clock started at program entry."
 */
export const clockStartedAt = (event: StartEvent, language: Language = "en"): string =>
  language === "es"
    ? `Este plazo empezó con ${starts[event].es}.`
    : `This clock started at ${starts[event].en}.`;
