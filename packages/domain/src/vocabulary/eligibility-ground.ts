/** Grounds that are put forward for or against eligibility. The first three are the law's; the others may not decide. */
export const eligibilityGrounds = [
  "no-impairment",
  "no-substantial-impediment",
  "services-not-required",
  "length-of-residence",
  "type-of-disability",
  "age",
  "sex",
  "race-color-national-origin",
  "type-of-expected-outcome",
  "source-of-referral",
  "particular-service-needs",
  "anticipated-cost",
  "income-level",
  "employment-history",
  "current-employment",
  "education-or-credential",
] as const;

/** One of {@link eligibilityGrounds}. */
export type EligibilityGround = (typeof eligibilityGrounds)[number];
