import type { EvidenceRowKind } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EvidenceRowKind, InEachLanguage> = {
  person: { en: "People on the caseload", es: "Personas atendidas" },
  entry: { en: "People who entered", es: "Personas que ingresaron" },
  specialist: { en: "Specialists", es: "Especialistas" },
  week: { en: "Weeks worked", es: "Semanas trabajadas" },
  "vr-contact": { en: "Contacts with VR counselors", es: "Contactos con consejeros de VR" },
  "employer-contact": { en: "Contacts with employers", es: "Contactos con empresas" },
  contact: { en: "Contacts with people", es: "Contactos con personas" },
  job: { en: "Jobs", es: "Empleos" },
  phase: {
    en: "Records that show a phase of the service",
    es: "Registros que muestran una fase del servicio",
  },
  referral: { en: "Referrals", es: "Referencias" },
  business: { en: "Businesses met in person", es: "Empresas visitadas en persona" },
  case: { en: "People and days", es: "Personas y días" },
  "follow-along": {
    en: "Days in which somebody at work is to be met in person",
    es: "Días en los que se ve en persona a quien trabaja",
  },
};

/** What the records behind a figure are. */
export const evidenceRowKindName = (kind: EvidenceRowKind, language: Language = "en"): string =>
  names[kind][language];
