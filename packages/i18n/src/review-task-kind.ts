import type { Language, ReviewTaskKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewTaskKind, InEachLanguage> = {
  preparation: { en: "To settle", es: "Por acordar" },
  document: { en: "Documents", es: "Documentos" },
  interview: { en: "Interviews", es: "Entrevistas" },
  observation: { en: "To see", es: "Por observar" },
};

/** What kind of task of a fidelity review it is: the heading of its list. */
export const reviewTaskKindName = (kind: ReviewTaskKind, language: Language = "en"): string =>
  names[kind][language];
