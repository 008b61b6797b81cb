import type { AgencyKind, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<AgencyKind, InEachLanguage> = {
  ips: { en: "Mental health agency with an IPS program", es: "Agencia de salud mental con programa IPS" },
  vr: { en: "State Vocational Rehabilitation", es: "Rehabilitación Vocacional del estado" },
};

/** What a kind of agency is called. */
export const agencyKindName = (kind: AgencyKind, language: Language = "en"): string => names[kind][language];
