/** Why a release of information lets data pass. A release names one or more. */
export const releasePurposes = [
  "referral-to-vr",
  "coordinate-employment-services",
  "vr-eligibility-and-planning",
  "report-progress",
  "at-the-request-of-the-person",
] as const;

/** One of {@link releasePurposes}. */
export type ReleasePurpose = (typeof releasePurposes)[number];
