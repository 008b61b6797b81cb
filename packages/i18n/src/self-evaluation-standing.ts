import type { Language } from "@ips/domain";
import type { SelfEvaluationStanding } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<SelfEvaluationStanding, InEachLanguage> = {
  current: { en: "Current", es: "Al día" },
  "due-soon": { en: "Due soon", es: "Vence pronto" },
  overdue: { en: "Overdue", es: "Atrasada" },
};

/** Where a program stands with its self-evaluations to the state. */
export const selfEvaluationStandingName = (
  standing: SelfEvaluationStanding,
  language: Language = "en",
): string => names[standing][language];
