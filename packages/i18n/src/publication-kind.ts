import type { Language, PublicationKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<PublicationKind, InEachLanguage> = {
  review: { en: "Fidelity review", es: "Revisión de fidelidad" },
  "self-evaluation": { en: "Self-evaluation", es: "Autoevaluación" },
  outcomes: { en: "Outcomes of a quarter", es: "Resultados de un trimestre" },
};

/** What a program has published. */
export const publicationKindName = (kind: PublicationKind, language: Language = "en"): string =>
  names[kind][language];
