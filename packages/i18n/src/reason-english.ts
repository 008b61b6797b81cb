import type { ReasonCode } from "@ips/domain";
import { reasonEn } from "./internal/reason-en.ts";
import type { ReasonWords } from "./reason.ts";

/** What a reason code means, for a portal whose staff read English: the other language is not loaded. */
export const reasonEnglish = (code: ReasonCode): ReasonWords => reasonEn[code];
