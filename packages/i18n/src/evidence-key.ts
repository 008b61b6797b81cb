import type { EvidenceKey } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EvidenceKey, InEachLanguage> = {
  "open-clients": { en: "People on the caseload", es: "Personas atendidas" },
  "specialists-fte": { en: "Full-time specialists", es: "Especialistas a tiempo completo" },
  "employment-hours": { en: "Hours of employment work", es: "Horas de trabajo de empleo" },
  "scheduled-hours": { en: "Scheduled hours", es: "Horas programadas" },
  "phases-seen": { en: "Phases that records show", es: "Fases que muestran los registros" },
  teams: { en: "Treatment teams", es: "Equipos de tratamiento" },
  "top-two-teams-share": { en: "Share from the two largest teams", es: "Parte de los dos equipos mayores" },
  months: { en: "Months", es: "Meses" },
  "months-with-meeting": { en: "Months with a scheduled meeting", es: "Meses con una reunión programada" },
  "months-with-contact": { en: "Months with a contact", es: "Meses con un contacto" },
  quarters: { en: "Spans of three months", es: "Períodos de tres meses" },
  "quarters-with-meeting": {
    en: "Spans of three months with a scheduled meeting",
    es: "Períodos de tres meses con una reunión programada",
  },
  "quarters-with-contact": {
    en: "Spans of three months with a contact",
    es: "Períodos de tres meses con un contacto",
  },
  weeks: { en: "Weeks", es: "Semanas" },
  "weeks-with-contact": {
    en: "Weeks with a contact about a client",
    es: "Semanas con un contacto sobre un cliente",
  },
  specialists: { en: "Specialists", es: "Especialistas" },
  "full-time-specialists": {
    en: "Full-time specialists in the unit",
    es: "Especialistas a tiempo completo en la unidad",
  },
  "unit-leader": { en: "The unit has a leader", es: "La unidad tiene un líder" },
  "group-meetings-a-month": { en: "Group meetings a month", es: "Reuniones de grupo al mes" },
  "talk-weekly": {
    en: "Specialists talk about people each week",
    es: "Los especialistas hablan cada semana de las personas",
  },
  "mutual-cover": { en: "Specialists cover for each other", es: "Los especialistas se cubren entre sí" },
  rural: { en: "Rural, one specialist to a site", es: "Rural, un especialista por sitio" },
  "team-members-help": { en: "Practitioners help with tasks", es: "El equipo ayuda con tareas" },
  entered: { en: "People who entered", es: "Personas que ingresaron" },
  "with-first-contact": {
    en: "With a first contact with an employer",
    es: "Con un primer contacto con una empresa",
  },
  "mean-days": { en: "Mean days to the first contact", es: "Promedio de días hasta el primer contacto" },
  "mean-days-to-date": {
    en: "Mean days, people without a contact counted to the day",
    es: "Promedio de días, contando hasta hoy a quienes no tienen contacto",
  },
  "without-first-contact": { en: "Without a contact yet", es: "Todavía sin contacto" },
  "contacts-tracked": { en: "Employer contacts are tracked", es: "Se registran las visitas a empresas" },
  "contacts-tagged": {
    en: "Contacts that say whether they rest on the plan",
    es: "Visitas que dicen si se basan en el plan",
  },
  "contacts-matching": { en: "Contacts that rest on the plan", es: "Visitas que se basan en el plan" },
  "contacts-not-tagged": {
    en: "Contacts that do not say whether they rest on the plan",
    es: "Visitas que no dicen si se basan en el plan",
  },
  "in-person-contacts": { en: "Contacts in person", es: "Visitas en persona" },
  "client-specific-contacts": { en: "Of these, for a client", es: "De ellas, para un cliente" },
  "weeks-worked": { en: "Weeks worked", es: "Semanas trabajadas" },
  "job-seekers": { en: "People who look for work", es: "Personas que buscan trabajo" },
  "contacts-a-week": { en: "Contacts a week", es: "Visitas por semana" },
  "log-review": { en: "How often the log is gone through", es: "Con qué frecuencia se revisa el registro" },
  jobs: { en: "Jobs held", es: "Trabajos" },
  "distinct-titles": { en: "Different kinds", es: "Tipos distintos" },
  "largest-title-share": { en: "Largest share of one kind", es: "Mayor parte de un tipo" },
  "distinct-employers": { en: "Different employers", es: "Empresas distintas" },
  "largest-employer-share": { en: "Largest share of one employer", es: "Mayor parte de una empresa" },
  "competitive-permanent": { en: "Competitive and permanent", es: "Competitivos y permanentes" },
  "unanswered-jobs": {
    en: "Jobs of which nobody has said whether they count",
    es: "Trabajos de los que nadie ha dicho si cuentan",
  },
  "asserted-jobs": { en: "Of these, by the agency's own word", es: "De ellos, por palabra de la agencia" },
  "current-jobs": { en: "Current jobs", es: "Trabajos actuales" },
  workers: { en: "People who work or worked", es: "Personas que trabajan o trabajaron" },
  "seen-four-months": { en: "Seen for at least four months", es: "Acompañadas al menos cuatro meses" },
  "seen-after-month-one": { en: "Seen after the first month", es: "Acompañadas después del primer mes" },
  "weekly-in-month-one": { en: "Weekly in the first month", es: "Cada semana en el primer mes" },
  "monthly-for-a-year": { en: "Monthly for about a year", es: "Cada mes durante un año" },
  "week-before-start": { en: "In the week before a start", es: "En la semana antes de empezar" },
  "three-days-after-start": {
    en: "Within three days after a start",
    es: "En los tres días después de empezar",
  },
  "step-down": { en: "Handed over when steady", es: "Traspaso cuando todo va bien" },
  "three-days-after-loss": {
    en: "Within three days of a job loss",
    es: "En los tres días después de perder un trabajo",
  },
  "community-hours": { en: "Hours in the community", es: "Horas en la comunidad" },
  "planner-trained-specially": {
    en: "The planner is specially trained",
    es: "El planificador tiene formación especial",
  },
  "planner-trained": { en: "The planner is trained", es: "El planificador tiene formación" },
  "offered-before-start": {
    en: "Planning is offered before a start",
    es: "Se ofrece planificación antes de empezar",
  },
  "offered-at-changes": {
    en: "Planning is offered again at changes",
    es: "Se ofrece de nuevo cuando hay cambios",
  },
  "help-with-reporting": { en: "Help with reporting earnings", es: "Ayuda para informar los ingresos" },
  "community-contact-hours": {
    en: "Hours of contacts outside the office",
    es: "Horas de contactos fuera de la oficina",
  },
  "contact-hours": {
    en: "Hours of all contacts in the notes",
    es: "Horas de todos los contactos en las notas",
  },
  "phase-intake": {
    en: "Every specialist does program intake",
    es: "Cada especialista hace el ingreso al programa",
  },
  "phase-engagement": {
    en: "Every specialist engages people",
    es: "Cada especialista establece la relación con las personas",
  },
  "phase-assessment": {
    en: "Every specialist does the assessment",
    es: "Cada especialista hace la evaluación",
  },
  "phase-job-development": {
    en: "Every specialist meets employers and finds jobs",
    es: "Cada especialista visita empresas y busca empleos",
  },
  "phase-coaching": {
    en: "Every specialist coaches at work",
    es: "Cada especialista acompaña en el trabajo",
  },
  "phase-follow-along": {
    en: "Every specialist gives follow-along supports",
    es: "Cada especialista da apoyos de seguimiento",
  },
  "no-exclusion-policy": { en: "No policy keeps anybody out", es: "Ninguna norma excluye a nadie" },
  "most-get-in": {
    en: "Most people who want to work get in",
    es: "La mayoría de quienes quieren trabajar ingresa",
  },
  "all-get-in": {
    en: "Nobody is kept out for not being ready",
    es: "A nadie se le excluye por no estar preparado",
  },
  "practitioners-encourage": {
    en: "Practitioners encourage people to think of work",
    es: "Los profesionales animan a pensar en el trabajo",
  },
  "referrals-solicited": {
    en: "Referrals are asked for from many sides",
    es: "Se piden referencias de muchas partes",
  },
  "another-job-offered": {
    en: "Help with a next job is always offered",
    es: "Siempre se ofrece ayuda con otro empleo",
  },
  "no-tests-first": {
    en: "No tests or work samples come first",
    es: "No hay pruebas ni muestras de trabajo antes",
  },
  "no-steps-first": {
    en: "No prevocational or set-aside steps come first",
    es: "No hay pasos prevocacionales ni empleos reservados antes",
  },
  "initial-sessions": {
    en: "The first assessment takes two or three sessions",
    es: "La primera evaluación toma dos o tres sesiones",
  },
  "profile-steers": {
    en: "A written profile steers which jobs are looked for",
    es: "Un perfil escrito guía qué empleos se buscan",
  },
  "profile-updated": {
    en: "The profile is updated with each job",
    es: "El perfil se actualiza con cada empleo",
  },
  "solutions-at-work": {
    en: "Solutions and accommodations at work are looked for",
    es: "Se buscan soluciones y ajustes en el trabajo",
  },
  "losses-analysed": {
    en: "Job losses and successes are gone through with the team",
    es: "Las pérdidas y los logros de empleo se analizan con el equipo",
  },
  "half-supported": {
    en: "At least half of the people at work are supported",
    es: "Al menos la mitad de quienes trabajan recibe apoyo",
  },
  "most-supported": {
    en: "Most people at work are supported",
    es: "La mayoría de quienes trabajan recibe apoyo",
  },
  "supports-fitted": {
    en: "Supports differ by person and job",
    es: "Los apoyos varían según la persona y el empleo",
  },
  "employer-support": {
    en: "Employers are supported on request",
    es: "Las empresas reciben apoyo si lo piden",
  },
  "better-jobs": {
    en: "Help with better jobs and with school, and supports by the team",
    es: "Ayuda con mejores empleos y estudios, y apoyos del equipo",
  },
  "referrals-entered": {
    en: "Referrals of which the person entered",
    es: "Referencias en las que la persona ingresó",
  },
  "referrals-not-entered": {
    en: "Referrals that ended before the person entered",
    es: "Referencias que terminaron antes del ingreso",
  },
  "next-job-after-loss": {
    en: "Jobs that ended, after which the search went on or a next job began",
    es: "Empleos terminados tras los que siguió la búsqueda o empezó otro",
  },
  "planning-sessions": { en: "Sessions on work and benefits", es: "Sesiones sobre trabajo y prestaciones" },
  "starts-after-planning": {
    en: "Job starts after a session on benefits",
    es: "Comienzos de empleo tras una sesión sobre prestaciones",
  },
  "disclosure-decided": {
    en: "People whose plan says what an employer may be told",
    es: "Personas cuyo plan dice qué se puede contar a una empresa",
  },
  "profile-sessions": { en: "Sessions on the career profile", es: "Sesiones sobre el perfil profesional" },
  "entered-with-profile": {
    en: "People who entered, with a session on the profile",
    es: "Personas que ingresaron, con una sesión sobre el perfil",
  },
  "profile-after-jobs": {
    en: "Job starts and ends with a session on the profile in the 30 days after",
    es: "Comienzos y finales de empleo con una sesión sobre el perfil en los 30 días siguientes",
  },
  "businesses-met-again": {
    en: "Businesses met on more than one day",
    es: "Empresas visitadas más de un día",
  },
  "visits-to-learn": {
    en: "Visits to build a relationship or learn about jobs",
    es: "Visitas para crear una relación o conocer los empleos",
  },
  "visits-to-present": { en: "Visits to present a person", es: "Visitas para presentar a una persona" },
  "supported-at-workplace": {
    en: "People at work who were met at the workplace",
    es: "Personas con empleo atendidas en el lugar de trabajo",
  },
  "supported-elsewhere": {
    en: "People at work who were met elsewhere in person",
    es: "Personas con empleo atendidas en persona en otro lugar",
  },
  "supported-remotely": {
    en: "People at work who were in touch by phone or video",
    es: "Personas con empleo atendidas por teléfono o video",
  },
  "employers-supported": {
    en: "People at work whose employer was supported",
    es: "Personas con empleo cuya empresa recibió apoyo",
  },
  "exits-unreachable": {
    en: "People who left because they could not be reached",
    es: "Personas que salieron por no poder localizarlas",
  },
  "contacts-before-exit": {
    en: "Mean of their contacts in the 90 days before",
    es: "Promedio de sus contactos en los 90 días anteriores",
  },
  "families-met": { en: "People whose family was met", es: "Personas cuya familia participó en una reunión" },
};

/** A figure or an answer behind an item's estimate. */
export const evidenceKeyName = (code: EvidenceKey, language: Language = "en"): string =>
  names[code][language];
