import type { FindingCode } from "@ips/domain";
import { findingTitleEn } from "./internal/finding-title-en.ts";

/** What a finding is called in a list, for a portal whose staff read English: the other language is not loaded. */
export const findingTitleEnglish = (code: FindingCode): string => findingTitleEn[code];
