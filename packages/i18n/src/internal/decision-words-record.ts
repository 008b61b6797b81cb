import type { DecisionId } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";
import type { RulebookWords } from "../rulebook-words.ts";

type RecordDecision = Extract<DecisionId, `consent.${string}` | `record.${string}` | `pros.${string}`>;

/** What the decisions of consent, of the record and of New York's PROS are called and what they say. */
export const decisionRecordWords: Record<RecordDecision, InEachLanguage<RulebookWords>> = {
  "consent.disclosure-allowed": {
    en: {
      title: "May this be told to that agency today?",
      says: "Only what the person's signed release names: this agency, this part of the record, this purpose, between its first and its last day, and not after it was taken back. Substance-use records need a consent of their own.",
    },
    es: {
      title: "¿Se puede contar esto a esa agencia hoy?",
      says: "Solo lo que nombra la autorización firmada por la persona: esa agencia, esa parte del expediente, ese fin, entre su primer y su último día, y no después de retirarla. Los datos sobre consumo de sustancias necesitan un consentimiento propio.",
    },
  },
  "consent.required-elements": {
    en: {
      title: "What an authorization must contain",
      says: "Who, what, from whom, to whom, what for, until when, signature and date; the right to take it back, and that it may be passed on; in plain language, with a copy for the person.",
    },
    es: {
      title: "Qué debe contener una autorización",
      says: "Quién, qué, de quién, a quién, para qué, hasta cuándo, firma y fecha; el derecho a retirarla y que puede pasarse a otros; en lenguaje claro, con una copia para la persona.",
    },
  },
  "consent.release-draft": {
    en: {
      title: "What a release still lacks before it is signed",
      says: "Lists what is missing from a release that is being written. It may run for a year at most, and psychotherapy notes are never part of one.",
    },
    es: {
      title: "Qué le falta a una autorización antes de firmarla",
      says: "Enumera lo que falta en una autorización que se está escribiendo. Puede durar un año como máximo, y las notas de psicoterapia nunca forman parte.",
    },
  },
  "consent.disclosure-notices": {
    en: {
      title: "Which notices go with what leaves the record",
      says: "Whatever leaves the record carries the notice that fits who holds it: that it may be passed on, that VR information stays confidential, that substance-use records are specially protected.",
    },
    es: {
      title: "Qué avisos acompañan lo que sale del expediente",
      says: "Lo que sale del expediente lleva el aviso según quién lo tiene: que puede pasarse a otros, que la información de VR es confidencial, que los datos de consumo de sustancias están especialmente protegidos.",
    },
  },
  "consent.employer-answers": {
    en: {
      title: "What an employer may be told",
      says: "Nothing until the person has decided. After that, only what their choice allows; what speaks of health needs their own words or a decision about this employer.",
    },
    es: {
      title: "Qué se puede decir a un empleador",
      says: "Nada hasta que la persona decida. Después, solo lo que permite su decisión; lo que habla de salud necesita sus propias palabras o una decisión sobre ese empleador.",
    },
  },
  "record.milestone-order": {
    en: {
      title: "Dates that cannot stand together",
      says: "Some dates are impossible side by side, such as eligibility before the application, and are not saved. Others are possible but unusual, and are shown.",
    },
    es: {
      title: "Fechas que no pueden estar juntas",
      says: "Algunas fechas son imposibles juntas, como la elegibilidad antes de la solicitud, y no se guardan. Otras son posibles pero raras, y se muestran.",
    },
  },
  "record.agency-settings": {
    en: {
      title: "What an agency may set itself",
      says: "A state or an agency may set shorter limits of its own, from a day on and with its source; it may not set a VR limit longer than the federal one.",
    },
    es: {
      title: "Qué puede fijar una agencia",
      says: "Un estado o una agencia puede fijar plazos más cortos, desde un día y con su fuente; no puede fijar un plazo de VR más largo que el federal.",
    },
  },
  "pros.competitive": {
    en: {
      title: "Competitive job, for New York's PROS",
      says: "At least minimum wage and open to anyone. Positions set aside for people with disabilities count here, while VR would usually say no; both answers stand side by side.",
    },
    es: {
      title: "Empleo competitivo, para PROS de Nueva York",
      says: "Salario mínimo o más y abierto a cualquiera. Aquí cuentan los puestos reservados a personas con discapacidad, aunque VR normalmente diría que no; ambas respuestas quedan lado a lado.",
    },
  },
  "pros.monthly-add-on": {
    en: {
      title: "Which PROS add-on a month supports",
      says: "Ongoing support needs a competitive job of ten hours a week and two services of thirty minutes, one to one. Intensive and ongoing support are not both billed in one month.",
    },
    es: {
      title: "Qué complemento de PROS admite un mes",
      says: "El apoyo continuo necesita un empleo competitivo de diez horas por semana y dos servicios de treinta minutos, individuales. El apoyo intensivo y el continuo no se facturan ambos en un mes.",
    },
  },
  "pros.one-to-one": {
    en: {
      title: "One to one at the workplace",
      says: "Ongoing support, and any PROS service at the workplace, is given one to one.",
    },
    es: {
      title: "Individual en el lugar de trabajo",
      says: "El apoyo continuo, y cualquier servicio de PROS en el lugar de trabajo, se da de forma individual.",
    },
  },
  "pros.participation": {
    en: {
      title: "Time that counts for PROS",
      says: "Time that ACCES-VR pays for is left out; a contact without a payer counts for nothing and is named.",
    },
    es: {
      title: "Tiempo que cuenta para PROS",
      says: "El tiempo que paga ACCES-VR queda fuera; un contacto sin pagador no cuenta y se nombra.",
    },
  },
  "pros.employment-plan": {
    en: {
      title: "What a PROS Employment Plan contains",
      says: "The goal in the person's own words, objectives that can be seen, the people, services and supports that are needed, and time frames.",
    },
    es: {
      title: "Qué contiene un plan de empleo de PROS",
      says: "La meta en palabras de la persona, objetivos que se puedan observar, las personas, servicios y apoyos necesarios, y plazos.",
    },
  },
};
