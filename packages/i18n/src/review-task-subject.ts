import type { ReviewTaskSubject } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewTaskSubject, InEachLanguage> = {
  "agree-visit": { en: "Agree on the days of the visit", es: "Acordar los días de la visita" },
  "contact-person": {
    en: "Name one person whom the reviewers call",
    es: "Nombrar a una persona de contacto para los evaluadores",
  },
  "send-scale": {
    en: "Send the scale to everybody involved",
    es: "Enviar la escala a todos los que participan",
  },
  "visit-timetable": {
    en: "Send the timetable of the visit to the reviewers",
    es: "Enviar el horario de la visita a los evaluadores",
  },
  "staff-list": {
    en: "Staff of the last six months: hours, dates, other duties",
    es: "Personal de los últimos seis meses: horas, fechas, otras tareas",
  },
  "caseload-list": {
    en: "Caseload of each specialist, with treatment teams",
    es: "Personas de cada especialista, con sus equipos de tratamiento",
  },
  "job-list": {
    en: "Jobs: titles, kinds of business, dates",
    es: "Empleos: puestos, tipos de negocio, fechas",
  },
  "employer-contact-logs": { en: "Logs of employer contacts", es: "Registros de contactos con empleadores" },
  "time-records": { en: "Time in the community, by week", es: "Tiempo en la comunidad, por semana" },
  "meeting-minutes": {
    en: "Minutes: unit meetings, treatment teams, steering committee",
    es: "Actas: reuniones de la unidad, equipos de tratamiento, comité directivo",
  },
  policies: {
    en: "Policies and forms: intake, referral, drug tests",
    es: "Normas y formularios: ingreso, referencia, pruebas de drogas",
  },
  "charts-consented": {
    en: "Charts that may be read, with people's agreement",
    es: "Expedientes que se pueden leer, con el acuerdo de las personas",
  },
  "agency-executive": { en: "The agency's director", es: "La dirección de la agencia" },
  "ips-supervisor": { en: "The IPS supervisor", es: "La supervisión de IPS" },
  "employment-specialists": { en: "Employment specialists", es: "Especialistas de empleo" },
  practitioners: {
    en: "Practitioners of the treatment teams",
    es: "Profesionales de los equipos de tratamiento",
  },
  clients: {
    en: "People in the program, working and searching",
    es: "Personas del programa, con y sin empleo",
  },
  families: { en: "Family members", es: "Familiares" },
  "vr-counselors": { en: "VR counselors", es: "Consejeros de VR" },
  "benefits-counselor": { en: "The benefits counselor", es: "La persona que asesora sobre beneficios" },
  "treatment-team-meeting": {
    en: "A meeting of a treatment team",
    es: "Una reunión de un equipo de tratamiento",
  },
  "unit-meeting": { en: "The employment unit's meeting", es: "La reunión de la unidad de empleo" },
  "job-development": {
    en: "Employer visits: go along with specialists",
    es: "Visitas a empleadores: acompañar a los especialistas",
  },
};

/** A line of the checklist of a fidelity review. */
export const reviewTaskSubjectName = (subject: ReviewTaskSubject, language: Language = "en"): string =>
  names[subject][language];
