import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "./app-error.ts";
import { appErrorUsualEn } from "./internal/app-error-usual-en.ts";

const words: Partial<Record<AppErrorCode, AppErrorWords>> = appErrorUsualEn;

/** What a refusal that any page can meet means, in English; null for one that only some act brings. */
export const appErrorUsualEnglish = (code: AppErrorCode): AppErrorWords | null =>
  Object.hasOwn(words, code) ? (words[code] ?? null) : null;

/** What is said while the words of a refusal are not there yet. */
export const unexpectedEnglish: AppErrorWords = appErrorUsualEn.internal;
