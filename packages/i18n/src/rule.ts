import type { Language, RuleId, StartEvent } from "@ips/domain";
import { ruleAfterIpe } from "./internal/rule-after-ipe.ts";
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
  "ips.follow-along.next-contact": {
    en: {
      title: "Next contact around a job",
      sentence: () =>
        "Somebody who works is met in person within three days after the job begins, weekly in the first month and then monthly; and within three days after a job ends. A contact that was missed stays open until the person is met.",
    },
    es: {
      title: "Próximo contacto alrededor de un trabajo",
      sentence: () =>
        "A quien trabaja se le ve en persona en los tres días después de empezar, cada semana del primer mes y luego cada mes; y en los tres días después de que un trabajo termina. Un contacto que faltó queda pendiente hasta que se vea a la persona.",
    },
  },
  "ips.step-down.offer": {
    en: {
      title: "A year in the job",
      sentence: () =>
        "After about a year in a job the person may be asked whether somebody else should take over the support. It is theirs to decide, nobody is late with it, and support does not end by time.",
    },
    es: {
      title: "Un año en el trabajo",
      sentence: () =>
        "Después de un año más o menos en un trabajo se puede preguntar a la persona si otra debe continuar el apoyo. La decisión es suya, nadie llega tarde, y el apoyo no termina por tiempo.",
    },
  },
  "ips.benefits-planning.before-work": {
    en: {
      title: "Benefits planning before the first day of work",
      sentence: () =>
        "Somebody who receives benefits has a session about what work does to them before the first day of a job. Nothing is asked where nobody has recorded whether the person receives any.",
    },
    es: {
      title: "Planificación de beneficios antes del primer día de trabajo",
      sentence: () =>
        "Quien recibe beneficios tiene una sesión sobre cómo el trabajo los afecta antes del primer día. No se pide nada si nadie anotó si la persona los recibe.",
    },
  },
  "vr.retention.in-job": {
    en: {
      title: "90 days in the job held now",
      sentence: (days) =>
        `VR closes a record with a job only after the person has held it for ${days === null ? "the time asked for" : `${days} days`}, counted here from the first day of the job that is held now. It is a minimum, and reaching it closes nothing.`,
    },
    es: {
      title: "90 días en el trabajo actual",
      sentence: (days) =>
        `VR cierra un expediente con empleo solo después de ${days === null ? "el tiempo pedido" : `${days} días`} en él, contados aquí desde el primer día del trabajo actual. Es un mínimo, y cumplirlo no cierra nada.`,
    },
  },
  ...ruleAfterIpe,
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
  "job-start": { en: "the first day of the job", es: "el primer día del trabajo" },
  "job-end": { en: "the end of the job", es: "el fin del trabajo" },
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
