import type { Language, PlanStepState } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<PlanStepState, InEachLanguage> = {
  open: { en: "Open", es: "Por hacer" },
  done: { en: "Done", es: "Hecho" },
  dropped: { en: "Not needed any more", es: "Ya no hace falta" },
};

/** Where a step of the plan stands. */
export const planStepStateName = (state: PlanStepState, language: Language = "en"): string =>
  names[state][language];
