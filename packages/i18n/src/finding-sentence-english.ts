import type { FindingCode } from "@ips/domain";
import { findingSentenceEn } from "./internal/finding-sentence-en.ts";

/** What a finding means, for a portal whose staff read English: the other language is not loaded. */
export const findingSentenceEnglish = (code: FindingCode): string => findingSentenceEn[code];
