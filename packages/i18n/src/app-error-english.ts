import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "./app-error.ts";
import { appErrorEn } from "./internal/app-error-en.ts";

/**
 * What a refusal of the server means, for a portal whose staff read English: the other language is not loaded. A code that is newer than the page
 * is explained in general words.
 */
export const appErrorEnglish = (code: AppErrorCode): AppErrorWords =>
  Object.hasOwn(appErrorEn, code) ? appErrorEn[code] : appErrorEn.internal;
