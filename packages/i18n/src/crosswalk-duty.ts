import type { CrosswalkDuty } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CrosswalkDuty, InEachLanguage> = {
  "ips.competitive-job": { en: "The job is competitive", es: "El trabajo es competitivo" },
  "vr.competitive-integrated-job": {
    en: "The job is competitive integrated employment",
    es: "El trabajo es empleo competitivo integrado",
  },
  "ips.weekly-team-meeting": {
    en: "Meet the treatment team each week",
    es: "Reunirse cada semana con el equipo de tratamiento",
  },
  "ips.meets-vr-monthly": { en: "Meet VR each month", es: "Reunirse cada mes con VR" },
  "ips.family-with-permission": {
    en: "Meet family or friends whom the person names",
    es: "Reunirse con familiares o amigos que la persona nombra",
  },
  "vr.finds-supports": { en: "Find the supports that are needed", es: "Encontrar los apoyos necesarios" },
  "vr.removes-barriers": {
    en: "Take on what keeps the person from working",
    es: "Ocuparse de lo que impide trabajar",
  },
  "ips.takes-in-who-wants-to-work": {
    en: "Take in whoever wants to work",
    es: "Recibir a quien quiera trabajar",
  },
  "vr.eligibility-decided": { en: "Decide eligibility", es: "Decidir la elegibilidad" },
  "ips.career-profile": { en: "Complete the career profile", es: "Completar el perfil laboral" },
  "vr.comprehensive-assessment": {
    en: "Complete the comprehensive assessment",
    es: "Completar la evaluación integral",
  },
  "ips.first-employer-contact": { en: "Meet a hiring manager", es: "Reunirse con quien contrata" },
  "vr.ipe-signed": { en: "Sign the IPE", es: "Firmar el IPE" },
  "ips.employer-visits": { en: "Visit employers in person", es: "Visitar empresas en persona" },
  "vr.shares-leads": { en: "Share leads", es: "Compartir contactos de empresas" },
  "vr.coordinates-visits": { en: "Coordinate visits to employers", es: "Coordinar visitas a empresas" },
  "vr.joint-presentations": {
    en: "Present to employers together",
    es: "Presentarse juntos ante las empresas",
  },
  "vr.large-companies": { en: "Open the way to large companies", es: "Abrir el acceso a empresas grandes" },
  "vr.coordinates-plans": {
    en: "Keep the job search plans together",
    es: "Coordinar los planes de búsqueda",
  },
  "ips.follow-along": { en: "Follow along in person", es: "Acompañar en persona" },
  "vr.ongoing-supports": {
    en: "Look at how stable the job is, twice a month",
    es: "Valorar la estabilidad del trabajo dos veces al mes",
  },
  "vr.extended-source-named": {
    en: "Name who goes on with supports after VR",
    es: "Nombrar quién sigue con los apoyos después de VR",
  },
  "ips.benefits-before-start": {
    en: "Plan benefits before the job begins",
    es: "Planificar los beneficios antes de empezar",
  },
  "vr.refers-to-benefits-planning": {
    en: "Refer to work-incentives planning",
    es: "Referir a la planificación de incentivos laborales",
  },
};

/** What one side does under a pair of the crosswalk. */
export const crosswalkDutyName = (duty: CrosswalkDuty, language: Language = "en"): string =>
  names[duty][language];
