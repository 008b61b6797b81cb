import type { ContactMode, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ContactMode, InEachLanguage> = {
  "in-person": { en: "In person", es: "En persona" },
  phone: { en: "Phone", es: "Teléfono" },
  email: { en: "E-mail", es: "Correo electrónico" },
  video: { en: "Video", es: "Video" },
};

/** How two people met or spoke. */
export const contactModeName = (mode: ContactMode, language: Language = "en"): string =>
  names[mode][language];
