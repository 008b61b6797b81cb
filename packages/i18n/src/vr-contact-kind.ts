import type { Language, VrContactKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<VrContactKind, InEachLanguage> = {
  "scheduled-meeting": { en: "Planned meeting", es: "Reunión planeada" },
  "client-contact": { en: "Contact about a client", es: "Contacto sobre una persona" },
};

/** What a contact with a VR counselor was. */
export const vrContactKindName = (kind: VrContactKind, language: Language = "en"): string =>
  names[kind][language];
