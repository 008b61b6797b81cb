/** The milestone dates of a record. They are never edited: a correction is a new row with its reason. */
export const milestoneKinds = [
  "referral",
  "program-entry",
  "program-exit",
  "vr-application",
  "vr-application-complete",
  "vr-eligibility",
  "vr-waitlist-placed",
  "vr-waitlist-released",
  "vr-ipe-signed",
  "vr-closure",
  "job-start",
  "job-end",
  "vr-trial-work-start",
  "vr-trial-work-end",
  "vr-ipe-review",
  "vr-extended-services",
  "vr-paid-extended-start",
  "vr-paid-extended-end",
  "vr-outcome-achieved",
  "vr-exit-reported",
] as const;

/** One of {@link milestoneKinds}. */
export type MilestoneKind = (typeof milestoneKinds)[number];
