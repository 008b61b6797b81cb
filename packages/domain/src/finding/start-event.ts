/** The event at which a clock starts. */
export const startEvents = [
  "vr-application",
  "vr-application-complete",
  "vr-eligibility",
  "vr-waitlist-released",
  "program-entry",
  "first-meeting",
  "release-start",
  "job-start",
  "job-end",
] as const;

/** One of {@link startEvents}. */
export type StartEvent = (typeof startEvents)[number];
