/** Where a VR case stands. */
export const vrCaseStatuses = [
  "applicant",
  "trial-work",
  "eligible",
  "waitlisted",
  "ipe-signed",
  "in-service",
  "employed",
  "closed",
] as const;

/** One of {@link vrCaseStatuses}. */
export type VrCaseStatus = (typeof vrCaseStatuses)[number];
