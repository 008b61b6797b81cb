/** Events of which one can count for both sides. */
export const sharedEvents = [
  "job-start-with-every-answer",
  "supports-agreed-with-team-or-family",
  "referral-with-existing-records",
  "career-profile-session",
  "first-employer-contact-on-the-plan",
  "ipe-signed-with-the-plan",
  "joint-visit",
  "joint-presentation",
  "shared-lead-used",
  "follow-along-named-in-ipe",
  "benefits-session-with-scenario",
] as const;

/** One of {@link sharedEvents}. */
export type SharedEvent = (typeof sharedEvents)[number];
