import type { Language, SharedWorkKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SharedWorkKind, InEachLanguage> = {
  "treatment-team-meeting": { en: "Treatment team met", es: "Se reunió el equipo de tratamiento" },
  "ips-vr-meeting": { en: "IPS and VR met about the person", es: "IPS y VR hablaron sobre la persona" },
  "family-permitted": { en: "Family or friends may take part", es: "Familiares o amigos pueden participar" },
  "family-not-permitted": {
    en: "Family or friends are not to take part",
    es: "La persona no desea que participen familiares ni amigos",
  },
  "family-met": { en: "Met with family or friends", es: "Reunión con familiares o amigos" },
  "supports-agreed": {
    en: "Supports agreed with the team or family",
    es: "Apoyos acordados con el equipo o la familia",
  },
  "search-plans-coordinated": {
    en: "Job search plan coordinated with VR",
    es: "Plan de búsqueda coordinado con VR",
  },
  "lead-shared": { en: "VR shared a lead", es: "VR compartió un contacto de empresa" },
  "shared-lead-used": { en: "A lead from VR was used", es: "Se usó un contacto de empresa de VR" },
  "visit-coordinated": {
    en: "VR coordinated a visit to an employer",
    es: "VR coordinó una visita a una empresa",
  },
  "joint-presentation": {
    en: "IPS and VR presented to an employer together",
    es: "IPS y VR se presentaron juntos ante una empresa",
  },
  "large-company-access": {
    en: "VR opened the way to a large company",
    es: "VR abrió el acceso a una empresa grande",
  },
  "career-profile-session": { en: "Career profile session", es: "Sesión del perfil laboral" },
  "career-profile-complete": { en: "Career profile complete", es: "Perfil laboral completo" },
  "existing-records-used": {
    en: "Existing records served the eligibility decision",
    es: "Los documentos existentes sirvieron para decidir la elegibilidad",
  },
  "supports-found": { en: "VR found supports", es: "VR encontró apoyos" },
  "barrier-named": { en: "A barrier to work was named", es: "Se identificó un obstáculo para trabajar" },
  "barrier-resolved": { en: "A barrier to work was resolved", es: "Se resolvió un obstáculo para trabajar" },
  "comprehensive-assessment": { en: "Comprehensive assessment done", es: "Evaluación integral terminada" },
  "ipe-with-the-plan": {
    en: "IPE signed with the job search plan in it",
    es: "IPE firmado con el plan de búsqueda como contenido",
  },
  "ipe-supported-employment": {
    en: "The IPE is for supported employment",
    es: "El IPE es para empleo con apoyo",
  },
  "ipe-other": { en: "The IPE is not for supported employment", es: "El IPE no es para empleo con apoyo" },
  "extended-services-named": {
    en: "The IPE names who goes on with supports",
    es: "El IPE nombra quién sigue con los apoyos",
  },
  "follow-along-named": {
    en: "The IPE names the program’s follow-along",
    es: "El IPE nombra el acompañamiento del programa",
  },
  "support-contact-on-site": {
    en: "Looked at how stable the job is, at work",
    es: "Se valoró la estabilidad del trabajo en el lugar de trabajo",
  },
  "support-contact-off-site": {
    en: "Looked at how stable the job is, away from work",
    es: "Se valoró la estabilidad del trabajo fuera del lugar de trabajo",
  },
  "off-site-requested": {
    en: "The person asked to meet away from work",
    es: "La persona pidió reunirse fuera del trabajo",
  },
  "benefits-planning-referral": {
    en: "Referred to work-incentives planning",
    es: "Referencia a la planificación de incentivos laborales",
  },
  "benefits-received": { en: "Receives benefits", es: "Recibe beneficios" },
  "benefits-not-received": { en: "Receives no benefits", es: "No recibe beneficios" },
  "benefits-session": {
    en: "Benefits session with a written scenario",
    es: "Sesión de beneficios con un cálculo por escrito",
  },
};

/** What one side of a shared client did or settled, as it is said afterwards. */
export const sharedWorkKindName = (kind: SharedWorkKind, language: Language = "en"): string =>
  names[kind][language];
