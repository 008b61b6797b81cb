import type { Language, SignatureKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SignatureKind, InEachLanguage> = {
  "on-screen": { en: "On screen", es: "En pantalla" },
  paper: { en: "On paper", es: "En papel" },
};

/** How somebody signed. */
export const signatureKindName = (kind: SignatureKind, language: Language = "en"): string =>
  names[kind][language];
