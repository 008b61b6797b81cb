import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** The headings and sentences of an accounting of disclosures on paper. */
export const accountingParts = [
  "title",
  "by",
  "period",
  "period.to",
  "made-on",
  "date",
  "recipient",
  "what",
  "how",
  "purpose",
  "release",
  "times",
  "version",
  "none",
  "holds",
] as const;

/** One of {@link accountingParts}. */
export type AccountingPart = (typeof accountingParts)[number];

const words: Record<AccountingPart, InEachLanguage> = {
  title: { en: "Accounting of disclosures", es: "Relación de lo que se compartió" },
  by: { en: "Kept by", es: "De" },
  period: { en: "From", es: "Del" },
  "period.to": { en: "to", es: "al" },
  "made-on": { en: "made on", es: "hecha el" },
  date: { en: "Date", es: "Fecha" },
  recipient: { en: "Who received it", es: "Quién lo recibió" },
  what: { en: "What", es: "Qué" },
  how: { en: "How", es: "Cómo" },
  purpose: { en: "What for", es: "Para qué" },
  release: { en: "Under the release of", es: "Con la autorización del" },
  times: { en: "times", es: "veces" },
  version: { en: "version", es: "versión" },
  none: {
    en: "Nothing of this record went to anybody outside in this time.",
    es: "En este tiempo no se compartió nada de este registro con nadie de fuera.",
  },
  holds: {
    en: "It holds what other agencies read under a release, the copies they kept, and what people without an account were given. What this agency's own staff looked at stands on the page Sharing.",
    es: "Contiene lo que otras agencias leyeron con una autorización, las copias que guardaron y lo que se entregó a personas sin cuenta. Lo que consultó el personal de esta agencia está en la página de compartir.",
  },
};

/** A heading or sentence of an accounting of disclosures on paper. */
export const accountingPartName = (part: AccountingPart, language: Language = "en"): string =>
  words[part][language];
