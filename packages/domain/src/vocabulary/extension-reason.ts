/** Why a VR clock was extended. The eligibility clock needs exceptional circumstances outside the agency's control (34 CFR 361.41(b)(1)(i)). */
export const extensionReasons = ["exceptional-circumstances", "trial-work", "more-time-agreed"] as const;

/** One of {@link extensionReasons}. */
export type ExtensionReason = (typeof extensionReasons)[number];
