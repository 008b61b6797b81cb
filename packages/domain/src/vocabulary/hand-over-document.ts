/** What somebody without an account was given. An employer only ever gets `employer-answers`. */
export const handOverDocuments = [
  "plan",
  "career-profile",
  "job-dates",
  "benefits-summary",
  "progress-report",
  "letter",
  "conversation",
  "employer-answers",
] as const;

/** One of {@link handOverDocuments}. */
export type HandOverDocument = (typeof handOverDocuments)[number];
