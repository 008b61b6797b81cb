import type {
  ContactMode,
  ContactPlace,
  EpisodeExitReason,
  JobEndReason,
  Language,
  Role,
  VrContactKind,
} from "@ips/domain";
import type { ChoiceWords } from "./parse-choice.ts";

/** How people write how they met or spoke. */
export const contactModeWords: ChoiceWords<ContactMode> = {
  "in-person": [
    "in person",
    "inperson",
    "face to face",
    "f2f",
    "visit",
    "on site",
    "onsite",
    "meeting",
    "en persona",
    "presencial",
  ],
  phone: ["telephone", "call", "phone call", "tel", "voicemail", "teléfono", "llamada"],
  email: ["e-mail", "mail", "e mail", "correo", "correo electrónico"],
  video: ["video call", "zoom", "teams", "virtual", "telehealth", "videoconference", "videollamada"],
};

/** How people write where a client was met. */
export const contactPlaceWords: ChoiceWords<ContactPlace> = {
  office: ["clinic", "agency", "center", "centre", "agency office", "in office", "oficina", "clínica"],
  community: ["in the community", "field", "public place", "library", "coffee shop", "comunidad"],
  home: ["client home", "client's home", "residence", "house", "apartment", "casa", "hogar"],
  worksite: [
    "work site",
    "job site",
    "jobsite",
    "workplace",
    "work",
    "employer",
    "lugar de trabajo",
    "trabajo",
  ],
  phone: ["telephone", "call", "phone call", "tel", "text", "teléfono", "llamada"],
  video: ["video call", "zoom", "virtual", "telehealth", "videoconference", "videollamada"],
};

/** How people write what a member of staff is. */
export const roleWords: ChoiceWords<
  Extract<Role, "specialist" | "ips-supervisor" | "benefits-planner" | "practitioner" | "administrator">
> = {
  specialist: [
    "employment specialist",
    "ips specialist",
    "ips employment specialist",
    "es",
    "job coach",
    "job developer",
    "vocational specialist",
    "employment consultant",
    "especialista",
    "especialista de empleo",
  ],
  "ips-supervisor": [
    "supervisor",
    "ips supervisor",
    "team leader",
    "team lead",
    "program manager",
    "ips team leader",
    "manager",
    "supervisora",
  ],
  "benefits-planner": [
    "benefits counselor",
    "benefits planner",
    "benefits specialist",
    "cwic",
    "work incentives counselor",
  ],
  practitioner: [
    "mental health practitioner",
    "clinician",
    "therapist",
    "case manager",
    "care manager",
    "psychiatrist",
    "nurse",
    "peer specialist",
  ],
  administrator: ["admin", "agency administrator", "office manager"],
};

/** How people write why an enrollment ended. */
export const exitReasonWords: ChoiceWords<EpisodeExitReason> = {
  "transitioned-working": [
    "steady work, transitioned to team supports",
    "steady work",
    "transitioned",
    "transitioned off ips",
    "working, transitioned",
    "graduated",
    "successful",
    "successfully employed",
    "working",
  ],
  "no-longer-wants-services": [
    "no longer wants employment",
    "no longer wants services",
    "no longer interested",
    "declined services",
    "client choice",
    "withdrew",
    "not interested",
    "no longer wants to work",
  ],
  moved: ["moved away", "moved", "relocated", "moved out of area", "se mudó"],
  "cannot-be-reached": [
    "could not be reached",
    "lost contact",
    "no contact",
    "unable to contact",
    "unable to locate",
    "lost to follow up",
  ],
  health: ["health reasons", "hospitalized", "medical", "illness", "salud"],
  transferred: ["transfer", "transferred to other program", "transferred to another agency", "other agency"],
  died: ["deceased", "death", "passed away", "falleció"],
  other: ["other reason", "otro"],
};

/** How people write how a job ended. */
export const jobEndReasonWords: ChoiceWords<JobEndReason> = {
  "quit-better-job": ["quit better job", "better job", "found better job", "new job", "promoted"],
  "quit-health": ["quit health", "health", "health reasons", "illness", "hospitalized"],
  "quit-other": ["quit", "quit other", "resigned", "quit other reason", "left", "renunció"],
  "let-go": ["let go", "fired", "terminated", "dismissed", "despedido"],
  "laid-off": ["laid off", "layoff", "lay off", "position eliminated", "business closed"],
  "seasonal-end": [
    "seasonal end",
    "seasonal",
    "season ended",
    "temporary job ended",
    "temp ended",
    "temporary",
  ],
  moved: ["moved", "moved away", "relocated"],
  other: ["other reason", "otro"],
};

/** How people write what a contact with a VR counselor was. */
export const vrContactKindWords: ChoiceWords<VrContactKind> = {
  "scheduled-meeting": [
    "scheduled meeting",
    "meeting",
    "monthly meeting",
    "regular meeting",
    "planned meeting",
    "reunión programada",
  ],
  "client-contact": [
    "client contact",
    "contact",
    "about client",
    "about a client",
    "consultation",
    "client related",
    "contacto",
  ],
};

/** How people write the language a client reads. */
export const languageWords: ChoiceWords<Language> = {
  en: ["english", "eng", "inglés"],
  es: ["spanish", "esp", "español", "castellano"],
};
