import type { Citation } from "./citation.ts";

const part361 = "https://www.ecfr.gov/current/title-34/section-361";
const part363 = "https://www.ecfr.gov/current/title-34/section-363";

export const supportedEmployment24Months: Citation = {
  source: "34 CFR 361.5(c)(54)(iii), 363.50(b)(1)",
  url: `${part363}.50`,
  confidence: "verified",
  note: "From job placement; longer only where the person and the counselor agree to it under special circumstances.",
};
export const shortTermBasis: Citation = {
  source: "34 CFR 363.1(c), as restated in the RSA FAQ about supported employment (May 10, 2017)",
  url: `${part363}.1`,
  confidence: "single-source",
  note: "Six months toward competitive integrated employment from the day the supported employment outcome is achieved; up to twelve in limited circumstances.",
};
export const extendedServicesYouth: Citation = {
  source: "29 USC 795i(b), 795k, 705(42); 34 CFR 361.5(c)(19)(v), 363.4(a)(2), 363.53(b)(2)",
  url: `${part363}.4`,
  confidence: "verified",
  note: "Paid by VR only for youth with a most significant disability: four years, or until the 25th birthday, whichever comes first.",
};
export const retention90Days: Citation = {
  source: "34 CFR 361.56(b); RSA-FAQ-22-03",
  url: `${part361}.56`,
  confidence: "verified",
  note: "At least 90 days; a minimum, not a day on which the record must close.",
};
/** The record knows the job, and not the day on which its outcome was agreed to be achieved. */
export const retentionFromJobStart: Citation = {
  source: "34 CFR 361.56(b)",
  url: `${part361}.56`,
  confidence: "unverified",
  note: "Counted from the first day of the job that is held now. The counselor may hold that the outcome began later.",
  interpretation: { by: "the maintainers of this package", on: "2026-11-22" },
};
export const stable90DaysAfterTransition: Citation = {
  source: "34 CFR 363.54",
  url: `${part363}.54`,
  confidence: "verified",
};
export const ineligibilityReview: Citation = {
  source: "34 CFR 361.43(e); 29 USC 722(a)(5)(E)",
  url: `${part361}.43`,
  confidence: "verified",
  note: "Within twelve months of a finding that the person cannot benefit; then each year if asked for. The exceptions (refused, left the state, cannot be found, rapidly progressive or terminal condition) are not checked against the text.",
};
export const hearing60Days: Citation = {
  source: "34 CFR 361.57(e)(1)",
  url: `${part361}.57`,
  confidence: "verified",
};
export const hearingDecision30Days: Citation = {
  source: "34 CFR 361.57(e)(3)(ii)",
  url: `${part361}.57`,
  confidence: "verified",
};
export const stateReview20Days: Citation = {
  source: "29 USC 722(c)(5)(E)",
  confidence: "verified",
  note: "Only where the state offers an impartial review.",
};
export const subminimumWageReviews: Citation = {
  source: "29 USC 721(a)(14); 34 CFR 361.55",
  url: `${part361}.55`,
  confidence: "verified",
  note: "Every six months for two years, then each year, with the person's input and signed acknowledgment.",
};
export const rsa911Quarterly: Citation = {
  source: "DCL-23-04",
  url: "https://rsa.ed.gov/sites/default/files/subregulatory/DCL-23-04.pdf",
  confidence: "verified",
  note: "45 days after the quarter: November 15, February 15, May 15 and August 15.",
};
/** Ongoing supports in supported employment. */
export const ongoingSupportsTwiceAMonth: Citation = {
  source: "34 CFR 361.5(c)(37); 29 USC 705(27)",
  url: `${part361}.5`,
  confidence: "verified",
  note: "Stability assessed at least twice a month at the worksite; off site, especially at the person's request, by at least two meetings a month.",
};
