import type { Language, ReasonCode } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";
import { reasonEn } from "./internal/reason-en.ts";
import { reasonEs } from "./internal/reason-es.ts";

/** Why a rule refuses or flags something, and what to do about it. */
export type ReasonWords = { what: string; todo: string };

const words: InEachLanguage<Record<ReasonCode, ReasonWords>> = { en: reasonEn, es: reasonEs };

/**
 * What a reason code of a verdict or a problem list means.
 *
 * @example
 * reasonWords("release-expiry-missing").todo; // => "Choose the last day."
 */
export const reasonWords = (code: ReasonCode, language: Language = "en"): ReasonWords =>
  words[language][code];
