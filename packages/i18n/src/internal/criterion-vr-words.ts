import type { CriterionKey } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";

type Part = "ipe" | "closure" | "service-record";

/** The points about the IPE, closures and the record of services. */
export const criterionVrWords: Record<Extract<CriterionKey, `${Part}.${string}`>, InEachLanguage> = {
  "ipe.a1-outcome": {
    en: "The employment outcome the person chose",
    es: "El resultado laboral que eligió la persona",
  },
  "ipe.a2-services": {
    en: "The services needed, in the most integrated setting",
    es: "Los servicios necesarios, en el entorno más integrado",
  },
  "ipe.a3-timelines": {
    en: "Timelines for the outcome and for starting services",
    es: "Plazos para el resultado y para empezar los servicios",
  },
  "ipe.a4-providers": {
    en: "Providers the person chose, and how services are procured",
    es: "Proveedores que eligió la persona y cómo se contratan los servicios",
  },
  "ipe.a5-progress-criteria": { en: "How progress is judged", es: "Cómo se valora el avance" },
  "ipe.a6-responsibilities": {
    en: "Who is responsible for what",
    es: "Quién es responsable de qué",
  },
  "ipe.a7-rights": { en: "Rights and remedies", es: "Derechos y recursos" },
  "ipe.b1-supported-employment-services": {
    en: "Supported employment services VR will provide",
    es: "Servicios de empleo con apoyo que dará VR",
  },
  "ipe.b2-extended-services": { en: "Extended services expected", es: "Servicios prolongados previstos" },
  "ipe.b3-extended-source": {
    en: "Who provides extended services, or why a source can be expected",
    es: "Quién da los servicios prolongados, o por qué se puede esperar una fuente",
  },
  "ipe.b4-monitoring": {
    en: "Progress toward the weekly work requirement is monitored",
    es: "Se sigue el avance hacia las horas de trabajo semanales",
  },
  "ipe.b5-coordination": {
    en: "Coordinated with other plans, such as the treatment plan",
    es: "Coordinado con otros planes, como el de tratamiento",
  },
  "ipe.b6-training-on-site": {
    en: "Job-skills training, if any, is on site",
    es: "La formación laboral, si la hay, es en el lugar de trabajo",
  },
  "ipe.b7-maximum-hours": {
    en: "An integrated setting for the most hours possible",
    es: "Un entorno integrado por el mayor número de horas posible",
  },
  "ipe.c-post-employment": {
    en: "Post-employment services expected, and how they are arranged",
    es: "Servicios posteriores al empleo previstos y cómo se organizan",
  },
  "ipe.d-ticket": {
    en: "How VR and the employment network share responsibility",
    es: "Cómo se reparten la responsabilidad VR y la red de empleo",
  },
  "ipe.e-education-plan": {
    en: "Coordinated with the education plan",
    es: "Coordinado con el plan educativo",
  },
  "ipe.f-financial-need": {
    en: "Financial need and cost participation are documented",
    es: "La necesidad económica y la participación en los costos están documentadas",
  },
  "ipe.signed-by-person": {
    en: "Signed by the person or their representative",
    es: "Firmado por la persona o su representante",
  },
  "ipe.signed-by-counselor": {
    en: "Approved and signed by a qualified VR counselor",
    es: "Aprobado y firmado por un consejero de VR cualificado",
  },
  "ipe.copy-given": { en: "A copy was given", es: "Se entregó una copia" },

  "closure.outcome-of-ipe": {
    en: "The outcome described in the IPE is achieved",
    es: "Se logró el resultado descrito en el IPE",
  },
  "closure.ninety-days": { en: "Held for at least 90 days", es: "Mantenido al menos 90 días" },
  "closure.no-more-services-needed": {
    en: "No more VR services are needed",
    es: "Ya no se necesitan servicios de VR",
  },
  "closure.both-satisfied": {
    en: "The person and the counselor are both satisfied",
    es: "La persona y el consejero están satisfechos",
  },
  "closure.told-of-post-employment": {
    en: "Told about post-employment services",
    es: "Informada de los servicios posteriores al empleo",
  },
  "closure.se-services-completed": {
    en: "Supported employment services are completed",
    es: "Los servicios de empleo con apoyo han terminado",
  },
  "closure.transitioned-to-extended": {
    en: "Moved on to extended services",
    es: "Pasó a los servicios prolongados",
  },
  "closure.stable-after-transition": {
    en: "Stable for at least 90 days after that",
    es: "Estable al menos 90 días después",
  },
  "closure.individualized": {
    en: "The work fits the person's strengths, interests and choice",
    es: "El trabajo se ajusta a las capacidades, los intereses y la elección de la persona",
  },
  "closure.se-outcome": {
    en: "The supported employment outcome is achieved",
    es: "Se logró el resultado de empleo con apoyo",
  },
  "closure.competitive-or-short-term-over": {
    en: "Competitive integrated employment, or the short-term basis is over",
    es: "Empleo competitivo integrado, o terminó el período a corto plazo",
  },
  "closure.no-vr-funded-services": {
    en: "Nothing is paid for by VR any more",
    es: "VR ya no paga ningún servicio",
  },
  "closure.consulted": { en: "The person was fully consulted", es: "Se consultó plenamente a la persona" },
  "closure.written-notice": {
    en: "Told in writing, with the reasons",
    es: "Informada por escrito, con los motivos",
  },
  "closure.clear-and-convincing-evidence": {
    en: "Clear and convincing evidence after trial work",
    es: "Pruebas claras y convincentes después del trabajo de prueba",
  },
  "closure.review-rights": {
    en: "Told how to have the decision reviewed",
    es: "Informada de cómo pedir que se revise la decisión",
  },
  "closure.cap-described": {
    en: "Told about the Client Assistance Program",
    es: "Informada del Programa de Asistencia al Cliente",
  },
  "closure.referred": { en: "Referred to other programs", es: "Referida a otros programas" },
  "closure.declines-or-unavailable": {
    en: "Declines the assessment, or is unavailable for it",
    es: "Rechaza la evaluación o no está disponible",
  },
  "closure.contact-attempts": {
    en: "Enough attempts to reach the person",
    es: "Suficientes intentos de comunicarse con la persona",
  },

  "service-record.eligibility": {
    en: "What supports the eligibility decision",
    es: "Lo que apoya la decisión de elegibilidad",
  },
  "service-record.ineligibility": {
    en: "What supports the ineligibility decision",
    es: "Lo que apoya la decisión de no elegibilidad",
  },
  "service-record.other-closure": {
    en: "The reason for another closure, with attempts to reach the person",
    es: "El motivo de otro cierre, con los intentos de comunicarse",
  },
  "service-record.significance": {
    en: "What supports the significance of the disability",
    es: "Lo que apoya el grado de la discapacidad",
  },
  "service-record.trial-work": {
    en: "Trial work: the need, the plan, the assessments",
    es: "Trabajo de prueba: la necesidad, el plan, las evaluaciones",
  },
  "service-record.ipe": { en: "The IPE and every amendment", es: "El IPE y cada modificación" },
  "service-record.informed-choice": {
    en: "How informed choice was exercised",
    es: "Cómo se ejerció la elección informada",
  },
  "service-record.non-integrated-setting": {
    en: "Why services are in a setting that is not integrated",
    es: "Por qué los servicios son en un entorno no integrado",
  },
  "service-record.wage-and-benefits": {
    en: "Proof of wage and benefits",
    es: "Prueba del salario y las prestaciones",
  },
  "service-record.subminimum-reviews": {
    en: "Reviews of subminimum-wage employment, signed by the person",
    es: "Revisiones del empleo por debajo del salario mínimo, firmadas por la persona",
  },
  "service-record.appeals": {
    en: "What came of a request for review",
    es: "Lo que resultó de una petición de revisión",
  },
  "service-record.amendment-request": {
    en: "A request to correct the record that was refused",
    es: "Una petición de corrección que se rechazó",
  },
  "service-record.information-and-referral": {
    en: "Information and referral: what, where, when",
    es: "Información y referencia: qué, adónde, cuándo",
  },
  "service-record.services-contributed": {
    en: "That services contributed to the outcome",
    es: "Que los servicios contribuyeron al resultado",
  },
  "service-record.closure-conditions": {
    en: "That the conditions of closing were met",
    es: "Que se cumplieron las condiciones del cierre",
  },
};
