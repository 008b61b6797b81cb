/** What an item is about; the same key in two scales is the same subject, with each scale's own anchors. */
export const fidelityItemKeys = [
  "caseload-size",
  "employment-staff",
  "vocational-generalists",
  "team-assignment",
  "team-contact",
  "vr-collaboration",
  "vocational-unit",
  "supervisor-role",
  "zero-exclusion",
  "competitive-focus",
  "executive-support",
  "work-incentives",
  "disclosure",
  "work-based-assessment",
  "rapid-search",
  "individualized-search",
  "employer-contact-frequency",
  "employer-contact-quality",
  "job-type-diversity",
  "employer-diversity",
  "competitive-jobs",
  "individualized-supports",
  "time-unlimited-supports",
  "community-based",
  "assertive-engagement",
  // the 1997 scale alone
  "treatment-integration",
  "job-diversity",
  "job-permanence",
  "jobs-as-transitions",
  "follow-along-supports",
  "assertive-outreach",
] as const;

/** One of {@link fidelityItemKeys}. */
export type FidelityItemKey = (typeof fidelityItemKeys)[number];
