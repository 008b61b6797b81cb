import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "./app-error.ts";
import { appErrorEn } from "./internal/app-error-en.ts";

/** What a refusal of the server means, for a portal whose staff read English: the other language is not loaded. */
export const appErrorEnglish = (code: AppErrorCode): AppErrorWords => appErrorEn[code];
