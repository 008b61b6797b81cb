import type { FidelityComponent } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelityComponent, InEachLanguage> = {
  "team-contact.weekly-meetings": {
    en: "Goes to the treatment team's meeting each week",
    es: "Va cada semana a la reunión del equipo de tratamiento",
  },
  "team-contact.shared-decisions": {
    en: "Decides with the team about people's work goals",
    es: "Decide con el equipo sobre las metas de trabajo",
  },
  "team-contact.one-record": {
    en: "Employment notes are in the one treatment record",
    es: "Las notas de empleo están en el expediente de tratamiento",
  },
  "team-contact.near-office": {
    en: "Has an office near the team or with it",
    es: "Tiene la oficina cerca del equipo o con él",
  },
  "team-contact.people-not-yet-referred": {
    en: "Helps the team think of work for people not yet referred",
    es: "Ayuda al equipo a pensar en el trabajo de quienes aún no han sido referidos",
  },
  "supervisor-role.enough-time": {
    en: "Has enough time for the number of specialists",
    es: "Tiene tiempo suficiente para el número de especialistas",
  },
  "supervisor-role.weekly-supervision": {
    en: "Holds supervision each week about people's situations",
    es: "Supervisa cada semana la situación de las personas",
  },
  "supervisor-role.team-leaders": {
    en: "Keeps in touch with the leaders of the treatment teams",
    es: "Mantiene contacto con los líderes de los equipos de tratamiento",
  },
  "supervisor-role.field-mentoring": {
    en: "Goes out with specialists to show and observe job development",
    es: "Sale con los especialistas a mostrar y observar la búsqueda de empleos",
  },
  "supervisor-role.outcome-goals": {
    en: "Looks at outcomes and sets goals each quarter",
    es: "Revisa los resultados y fija metas cada trimestre",
  },
  "competitive-focus.asked-at-intake": {
    en: "Intake asks about wanting to work",
    es: "En el ingreso se pregunta por el interés en trabajar",
  },
  "competitive-focus.asked-at-reviews": {
    en: "Each yearly review asks about wanting to work",
    es: "En cada revisión anual se pregunta por el interés en trabajar",
  },
  "competitive-focus.postings": {
    en: "Waiting areas tell about work and the service",
    es: "Las salas de espera informan sobre el trabajo y el servicio",
  },
  "competitive-focus.work-stories": {
    en: "People tell their work stories at least twice a year",
    es: "Las personas cuentan sus historias de trabajo al menos dos veces al año",
  },
  "competitive-focus.rate-shared": {
    en: "The employment rate is shared each quarter",
    es: "La tasa de empleo se comparte cada trimestre",
  },
  "executive-support.knows-principles": {
    en: "The executive and the clinical director know the principles",
    es: "La dirección ejecutiva y la clínica conocen los principios",
  },
  "executive-support.quality-assurance": {
    en: "Quality assurance looks at the program and uses what it finds",
    es: "Control de calidad revisa el programa y usa lo que encuentra",
  },
  "executive-support.steering-committee": {
    en: "A leader takes part in the steering committee, which makes action plans",
    es: "Alguien de la dirección participa en el comité directivo, que hace planes de acción",
  },
  "executive-support.director-tells-staff": {
    en: "The director tells all staff how the service serves the mission",
    es: "La dirección explica a todo el personal cómo el servicio sirve a la misión",
  },
  "executive-support.leader-reports": {
    en: "The program leader tells the leadership what helps and what hinders",
    es: "El líder del programa informa a la dirección qué ayuda y qué estorba",
  },
  "disclosure.not-a-condition": {
    en: "Nobody has to disclose to be served",
    es: "Nadie tiene que revelar nada para recibir el servicio",
  },
  "disclosure.pros-and-cons": {
    en: "For and against are talked over first",
    es: "Antes se habla de las ventajas y desventajas",
  },
  "disclosure.what-to-say": {
    en: "What exactly could be said is talked over",
    es: "Se habla de qué se podría decir exactamente",
  },
  "disclosure.more-than-once": { en: "It is talked over more than once", es: "Se habla más de una vez" },
  "assertive-engagement.not-ended-for-absence": {
    en: "Nobody's service ends for missed appointments",
    es: "A nadie se le termina el servicio por faltar a citas",
  },
  "assertive-engagement.attempts-written-down": {
    en: "Attempts to reach people are written down",
    es: "Los intentos de contacto quedan escritos",
  },
  "assertive-engagement.team-members-reach-out": {
    en: "Members of the team reach out too",
    es: "También el equipo intenta el contacto",
  },
  "assertive-engagement.community-visits": {
    en: "Several visits at home or in the community",
    es: "Varias visitas en casa o en la comunidad",
  },
  "assertive-engagement.joint-visits": {
    en: "Visits together with a member of the team",
    es: "Visitas junto con alguien del equipo",
  },
  "assertive-engagement.family-contact": {
    en: "Family is asked where that fits",
    es: "Se habla con la familia cuando corresponde",
  },
};

/** One of the points that an item counts, in our own words. */
export const fidelityComponentName = (code: FidelityComponent, language: Language = "en"): string =>
  names[code][language];
