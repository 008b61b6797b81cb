import type { FindingCode, Language } from "@ips/domain";
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
