import type { BreakGlassReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<BreakGlassReason, InEachLanguage> = {
  covering: { en: "Covering for a colleague", es: "Sustituye a un colega" },
  "person-asks-now": {
    en: "The person asks for help now and their team cannot be reached",
    es: "La persona pide ayuda ahora y no se puede contactar a su equipo",
  },
  safety: { en: "Somebody's safety", es: "La seguridad de alguien" },
  transfer: { en: "Preparing a transfer", es: "Preparación de un traslado" },
  complaint: { en: "Looking into a complaint or a mistake", es: "Revisión de una queja o de un error" },
  other: { en: "Another reason", es: "Otro motivo" },
};

/** Why a record was opened from elsewhere in the agency. */
export const breakGlassReasonName = (reason: BreakGlassReason, language: Language = "en"): string =>
  names[reason][language];
