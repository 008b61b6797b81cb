import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "./finding.ts";
import { findingEn } from "./internal/finding-en.ts";

/** What a finding says, for a portal whose staff read English: the other language is not loaded. */
export const findingEnglish = (code: FindingCode): FindingWords => findingEn[code];
