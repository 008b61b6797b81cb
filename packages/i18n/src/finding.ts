import type { FindingCode, FindingStatus, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";
import { findingEn } from "./internal/finding-en.ts";
import { findingEs } from "./internal/finding-es.ts";

/** A finding in words: a few for a list, and one or two sentences that say what it means. Dates stand beside it (`formatDue`). */
export type FindingWords = { title: string; sentence: string };

const words: InEachLanguage<Record<FindingCode, FindingWords>> = { en: findingEn, es: findingEs };

/**
 * What a finding says.
 *
 * @example
 * findingWords("vr.ipe.pending-overdue").title; // => "IPE not signed"
 */
export const findingWords = (code: FindingCode, language: Language = "en"): FindingWords =>
  words[language][code];

const statuses: Record<FindingStatus, InEachLanguage> = {
  met: { en: "Met", es: "Cumplido" },
  due: { en: "Due", es: "Pendiente" },
  overdue: { en: "Overdue", es: "Vencido" },
  "not-applicable": { en: "Not applicable", es: "No corresponde" },
  "missing-answer": { en: "Missing answer", es: "Falta una respuesta" },
};

/** What a status is called. A status `due` with seven days left or fewer is shown as {@link dueSoonName}. */
export const findingStatusName = (status: FindingStatus, language: Language = "en"): string =>
  statuses[status][language];

const dueSoon: InEachLanguage = { en: "Due soon", es: "Vence pronto" };

/** The word for what is due within a week. */
export const dueSoonName = (language: Language = "en"): string => dueSoon[language];
