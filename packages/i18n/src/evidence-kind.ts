import type { EvidenceKind, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EvidenceKind, InEachLanguage> = {
  file: { en: "A file kept here", es: "Un archivo guardado aquí" },
  reference: { en: "A document kept elsewhere", es: "Un documento guardado en otro lugar" },
};

/** What stands behind a date. */
export const evidenceKindName = (kind: EvidenceKind, language: Language = "en"): string =>
  names[kind][language];
