import type { DeclineReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<DeclineReason, InEachLanguage> = {
  "already-served": { en: "Already served by VR", es: "Ya recibe servicios de VR" },
  "wrong-office": { en: "Another office serves this person", es: "Le corresponde otra oficina" },
  "person-does-not-want-vr": {
    en: "The person does not want VR services",
    es: "La persona no quiere servicios de VR",
  },
  "incomplete-after-asking": { en: "What was asked for did not come", es: "No llegó lo que se pidió" },
  other: { en: "Another reason", es: "Otro motivo" },
};

/** Why a referral was declined. */
export const declineReasonName = (reason: DeclineReason, language: Language = "en"): string =>
  names[reason][language];
