/** The rules that make findings. */
export const ruleIds = [
  "vr.eligibility-decision",
  "vr.ipe",
  "ips.first-employer-contact.from-entry",
  "ips.first-employer-contact.from-first-meeting",
  "release.expiry",
  "plan.review",
  "ips.follow-along.next-contact",
  "ips.step-down.offer",
  "ips.benefits-planning.before-work",
  "vr.retention.in-job",
  "vr.ipe-review.due",
  "vr.supported-employment.ends",
  "vr.extended-services-youth.end",
  "vr.post-employment.open",
] as const;

/** One of {@link ruleIds}. */
export type RuleId = (typeof ruleIds)[number];
