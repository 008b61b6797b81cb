/** The rules that make findings. */
export const ruleIds = [
  "vr.eligibility-decision",
  "vr.ipe",
  "ips.first-employer-contact.from-entry",
  "ips.first-employer-contact.from-first-meeting",
  "release.expiry",
  "plan.review",
] as const;

/** One of {@link ruleIds}. */
export type RuleId = (typeof ruleIds)[number];
