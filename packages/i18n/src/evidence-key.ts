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
};

/** A figure or an answer behind an item's estimate. */
export const evidenceKeyName = (code: EvidenceKey, language: Language = "en"): string =>
  names[code][language];
