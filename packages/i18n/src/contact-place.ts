import type { ContactPlace, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ContactPlace, InEachLanguage> = {
  office: { en: "Office", es: "Oficina" },
  community: { en: "Community", es: "Comunidad" },
  home: { en: "Home", es: "Casa" },
  worksite: { en: "Workplace", es: "Lugar de trabajo" },
  phone: { en: "Phone", es: "Teléfono" },
  video: { en: "Video", es: "Video" },
};

/** Where a contact took place. */
export const contactPlaceName = (place: ContactPlace, language: Language = "en"): string =>
  names[place][language];
