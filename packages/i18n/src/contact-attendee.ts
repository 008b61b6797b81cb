import type { ContactAttendee, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ContactAttendee, InEachLanguage> = {
  specialist: { en: "Employment specialist", es: "Especialista en empleo" },
  client: { en: "The person", es: "La persona" },
  counselor: { en: "VR counselor", es: "Consejería de VR" },
};

/** Who was present at a meeting with an employer. */
export const contactAttendeeName = (attendee: ContactAttendee, language: Language = "en"): string =>
  names[attendee][language];
