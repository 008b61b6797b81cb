import type { Language, PlanStepOwner } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<PlanStepOwner, InEachLanguage> = {
  client: { en: "The person", es: "La persona" },
  specialist: { en: "Employment specialist", es: "Especialista en empleo" },
  counselor: { en: "VR counselor", es: "Consejería de VR" },
  team: { en: "Treatment team", es: "Equipo de tratamiento" },
  family: { en: "Family or friends", es: "Familia o amistades" },
};

/** Who does a step of the plan. */
export const planStepOwnerName = (owner: PlanStepOwner, language: Language = "en"): string =>
  names[owner][language];
