/** Why a VR agency declined a referral. */
export const declineReasons = [
  "already-served",
  "wrong-office",
  "person-does-not-want-vr",
  "incomplete-after-asking",
  "other",
] as const;

/** One of {@link declineReasons}. */
export type DeclineReason = (typeof declineReasons)[number];
