/** The groups of data that a release of information names; every row about a person belongs to exactly one. */
export const dataGroups = [
  "identity",
  "referral-and-eligibility",
  "diagnosis-and-function",
  "substance-use",
  "career-profile",
  "job-search-plan",
  "employer-contacts",
  "jobs-and-wages",
  "benefits",
  "ipe-and-vr-services",
  "case-notes",
  "education",
  "legal-history",
] as const;

/** One of {@link dataGroups}. */
export type DataGroup = (typeof dataGroups)[number];
