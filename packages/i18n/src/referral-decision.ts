import type { Language, ReferralDecision } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReferralDecision, InEachLanguage> = {
  pending: { en: "Not decided yet", es: "Sin decidir todavía" },
  "more-asked": { en: "Asked for more", es: "Se pidió más" },
  accepted: { en: "Accepted", es: "Aceptada" },
  declined: { en: "Declined", es: "No aceptada" },
};

/** Where a referral stands, for the agency that decides. */
export const referralDecisionName = (decision: ReferralDecision, language: Language = "en"): string =>
  names[decision][language];
