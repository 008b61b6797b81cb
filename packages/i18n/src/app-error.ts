import type { AppErrorCode } from "@ips/contract";
import type { Language } from "@ips/domain";
import { appErrorEn } from "./internal/app-error-en.ts";
import { appErrorEs } from "./internal/app-error-es.ts";
import type { InEachLanguage } from "./in-each-language.ts";

/** What happened, what is kept, what to do. */
export type AppErrorWords = { title: string; kept?: string; todo: string };

const words: InEachLanguage<Record<AppErrorCode, AppErrorWords>> = { en: appErrorEn, es: appErrorEs };

/** What a refusal of the server means for the person before the screen. */
export const appErrorWords = (code: AppErrorCode, language: Language = "en"): AppErrorWords =>
  words[language][code];
