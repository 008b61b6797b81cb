import type { ClockKind, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ClockKind, InEachLanguage> = {
  "vr-eligibility": { en: "Eligibility decision", es: "Decisión de elegibilidad" },
  "vr-ipe": { en: "IPE", es: "IPE" },
};

/** Which VR clock is meant. */
export const clockKindName = (kind: ClockKind, language: Language = "en"): string => names[kind][language];
