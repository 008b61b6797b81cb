import type { ImportKind } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ImportKind, InEachLanguage> = {
  staff: { en: "Staff", es: "Personal" },
  clients: { en: "Clients", es: "Personas atendidas" },
  "employer-contacts": { en: "Employer contacts", es: "Contactos con empresas" },
  contacts: { en: "Service contacts", es: "Contactos de servicio" },
  jobs: { en: "Jobs", es: "Empleos" },
  "weekly-time": { en: "Weekly time", es: "Horas por semana" },
  "vr-contacts": { en: "Contacts with VR counselors", es: "Contactos con consejeros de VR" },
};

/** What a sheet of an import holds. */
export const importKindName = (kind: ImportKind, language: Language = "en"): string => names[kind][language];
