import type { DisclosureKind } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<DisclosureKind, InEachLanguage> = {
  read: { en: "Read on a screen", es: "Leído en pantalla" },
  "copy-filed": { en: "Kept a copy", es: "Guardó una copia" },
  "handed-over": { en: "Given", es: "Entregado" },
};

/** How something was disclosed. */
export const disclosureKindName = (kind: DisclosureKind, language: Language = "en"): string =>
  names[kind][language];
