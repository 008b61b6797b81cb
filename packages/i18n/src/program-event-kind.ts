import type { Language, ProgramEventKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ProgramEventKind, InEachLanguage> = {
  "unit-meeting": { en: "Unit meeting", es: "Reunión de la unidad" },
  supervision: { en: "Supervision of one specialist", es: "Supervisión de un especialista" },
  "field-mentoring": { en: "Field mentoring", es: "Acompañamiento en la comunidad" },
  "outcome-review": { en: "Review of outcomes and goals", es: "Revisión de resultados y metas" },
  "contact-log-review": {
    en: "Log of employer contacts looked through",
    es: "Revisión del registro de contactos con empresas",
  },
  "treatment-team-meeting": {
    en: "Specialist at the treatment team's meeting",
    es: "Especialista en la reunión del equipo de tratamiento",
  },
  "team-meeting-visit": {
    en: "Supervisor at a treatment team's meeting",
    es: "Supervisor en la reunión de un equipo de tratamiento",
  },
  "team-leader-contact": {
    en: "Contact with a treatment team's leader",
    es: "Contacto con el líder de un equipo de tratamiento",
  },
  "steering-committee": { en: "Steering committee", es: "Comité directivo" },
  "quality-review": {
    en: "Agency's own quality review of the program",
    es: "Revisión de calidad del programa por la agencia",
  },
  "executive-announcement": {
    en: "The director told all staff about the service",
    es: "La dirección habló del servicio a todo el personal",
  },
  "report-to-executives": {
    en: "The program's leader reported to the executives",
    es: "El líder del programa informó a la dirección",
  },
  "rate-shared": {
    en: "Employment rate shared with leaders and staff",
    es: "Tasa de empleo compartida con dirección y personal",
  },
  "work-story": {
    en: "People told their work stories",
    es: "Las personas contaron sus historias de trabajo",
  },
  "postings-checked": {
    en: "Postings in the waiting areas checked",
    es: "Revisión de los carteles en las salas de espera",
  },
};

/** What a program did on a day, in a few words. */
export const programEventKindName = (kind: ProgramEventKind, language: Language = "en"): string =>
  names[kind][language];
