import type { FindingCode, Language } from "@ips/domain";
import { findingEs } from "./internal/finding-es.ts";
import { findingSentenceEn } from "./internal/finding-sentence-en.ts";
import { findingTitleEn } from "./internal/finding-title-en.ts";

/** A finding in words: a few for a list, and one or two sentences that say what it means. Dates stand beside it (`formatDue`). */
export type FindingWords = { title: string; sentence: string };

/**
 * What a finding says.
 *
 * @example
 * findingWords("vr.ipe.pending-overdue").title; // => "IPE not signed"
 */
export const findingWords = (code: FindingCode, language: Language = "en"): FindingWords =>
  language === "en" ? { title: findingTitleEn[code], sentence: findingSentenceEn[code] } : findingEs[code];
