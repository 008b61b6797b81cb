import type { Language, UnitKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<UnitKind, InEachLanguage> = {
  program: { en: "Program", es: "Programa" },
  office: { en: "Office", es: "Oficina" },
};

/** What a unit of an agency is called. */
export const unitKindName = (kind: UnitKind, language: Language = "en"): string => names[kind][language];
