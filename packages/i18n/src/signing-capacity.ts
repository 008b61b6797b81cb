import type { Language, SigningCapacity } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SigningCapacity, InEachLanguage> = {
  self: { en: "For themselves", es: "Por sí misma" },
  representative: { en: "As representative", es: "Como representante" },
};

/** In what capacity somebody signed. */
export const signingCapacityName = (capacity: SigningCapacity, language: Language = "en"): string =>
  names[capacity][language];
