import type { InputKey, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<InputKey, InEachLanguage> = {
  "agency-settings": { en: "The agency's own settings", es: "Los ajustes de la agencia" },
  "attempts-to-reach": { en: "Attempts to reach the person", es: "Intentos de contactar a la persona" },
  "benefit-standing": { en: "Which benefits the person receives", es: "Qué beneficios recibe la persona" },
  "birth-date": { en: "Date of birth", es: "Fecha de nacimiento" },
  caseload: { en: "People on the caseload", es: "Personas a cargo" },
  "day-asked": { en: "The day that is asked about", es: "El día por el que se pregunta" },
  "decision-grounds": { en: "The reasons of the decision", es: "Los motivos de la decisión" },
  "disability-significance": { en: "How significant the disability is", es: "Grado de la discapacidad" },
  "disclosure-asked": { en: "What is to be told, to whom", es: "Qué se quiere contar, y a quién" },
  "disclosure-choice": {
    en: "What the person has decided about telling employers",
    es: "Lo que la persona decidió contar a empleadores",
  },
  "employer-visits": { en: "Visits to the employer", es: "Visitas al empleador" },
  "exit-reported": { en: "Whether the exit was reported", es: "Si se informó la salida" },
  "in-person-contacts": {
    en: "Days on which the person was met",
    es: "Días en que se vio a la persona",
  },
  "job-facts": { en: "What is known of the job", es: "Lo que se sabe del trabajo" },
  "job-span": { en: "Start and end of the job", es: "Comienzo y fin del trabajo" },
  "loaded-table": { en: "The table that the agency loaded", es: "La tabla que cargó la agencia" },
  "meetings-held": { en: "Meetings that were held", es: "Reuniones celebradas" },
  "milestone-dates": { en: "The milestone dates", es: "Las fechas clave" },
  "off-site-request": {
    en: "Whether the person asked to be met elsewhere",
    es: "Si la persona pidió verse en otro sitio",
  },
  "people-in-quarter": {
    en: "People in the program, their episodes and jobs",
    es: "Personas en el programa, sus episodios y trabajos",
  },
  "person-wish": { en: "What the person wishes", es: "Lo que desea la persona" },
  "plan-contents": { en: "The job search plan", es: "El plan de búsqueda de empleo" },
  "pros-contacts": { en: "PROS contacts of the month", es: "Contactos de PROS del mes" },
  "release-draft": { en: "The release as written so far", es: "La autorización escrita hasta ahora" },
  "release-terms": { en: "The signed release", es: "La autorización firmada" },
  "scope-of-case": { en: "What applies to this case", es: "Lo que corresponde a este caso" },
  "stability-contacts": {
    en: "Contacts about how the job goes",
    es: "Contactos sobre cómo va el trabajo",
  },
  "stated-preferences": {
    en: "The preferences that the person stated",
    es: "Las preferencias de la persona",
  },
  "working-time": { en: "Working time", es: "Tiempo de trabajo" },
};

/** What a rule asks for. */
export const inputKeyName = (key: InputKey, language: Language = "en"): string => names[key][language];
