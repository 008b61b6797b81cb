import type { BreakGlassVerdict, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<BreakGlassVerdict, InEachLanguage> = {
  justified: { en: "Justified", es: "Justificada" },
  "not-justified": { en: "Not justified", es: "No justificada" },
};

/** What was said of an opening from elsewhere in the agency. */
export const breakGlassVerdictName = (verdict: BreakGlassVerdict, language: Language = "en"): string =>
  names[verdict][language];
