import type { SharedEvent } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SharedEvent, InEachLanguage> = {
  "job-start-with-every-answer": {
    en: "A job start with every question answered",
    es: "Un comienzo de trabajo con cada pregunta respondida",
  },
  "supports-agreed-with-team-or-family": {
    en: "A meeting with the team or family in which supports are agreed",
    es: "Una reunión con el equipo o la familia en que se acuerdan apoyos",
  },
  "referral-with-existing-records": {
    en: "A referral with the records that exist",
    es: "Una referencia con los documentos existentes",
  },
  "career-profile-session": { en: "A career profile session", es: "Una sesión del perfil laboral" },
  "first-employer-contact-on-the-plan": {
    en: "The first employer contact, on the plan",
    es: "El primer contacto con una empresa, en el plan",
  },
  "ipe-signed-with-the-plan": {
    en: "An IPE signed with the plan as its content",
    es: "Un IPE firmado con el plan como contenido",
  },
  "joint-visit": { en: "A joint visit to an employer", es: "Una visita conjunta a una empresa" },
  "joint-presentation": {
    en: "A joint presentation to employers",
    es: "Una presentación conjunta ante empresas",
  },
  "shared-lead-used": { en: "A shared lead that was used", es: "Un contacto compartido que se usó" },
  "follow-along-named-in-ipe": {
    en: "Follow-along named in the IPE as extended services",
    es: "El acompañamiento nombrado en el IPE como servicio prolongado",
  },
  "benefits-session-with-scenario": {
    en: "A benefits session with a written scenario",
    es: "Una sesión de beneficios con un escenario escrito",
  },
};

/** One event that can count for both sides. */
export const sharedEventName = (event: SharedEvent, language: Language = "en"): string =>
  names[event][language];
