import type { CriterionKey, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";
import { criterionPlanWords } from "./internal/criterion-plan-words.ts";
import { criterionVrWords } from "./internal/criterion-vr-words.ts";
import { criterionWorkWords } from "./internal/criterion-work-words.ts";

const names: Record<CriterionKey, InEachLanguage> = {
  ...criterionWorkWords,
  ...criterionVrWords,
  ...criterionPlanWords,
};

/** What one point of a checklist asks, as a statement that is met or not. */
export const criterionName = (key: CriterionKey, language: Language = "en"): string => names[key][language];
