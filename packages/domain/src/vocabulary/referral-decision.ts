/** What a VR agency decided about a referral. The decision is the VR agency's own information. */
export const referralDecisions = ["pending", "more-asked", "accepted", "declined"] as const;

/** One of {@link referralDecisions}. */
export type ReferralDecision = (typeof referralDecisions)[number];
