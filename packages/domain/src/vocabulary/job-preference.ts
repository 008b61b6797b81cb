/** What a person may prefer about a job; the fields of a job search plan. */
export const jobPreferences = [
  "type-of-work",
  "hours",
  "schedule",
  "pay",
  "distance",
  "setting",
  "to-avoid",
  "other",
] as const;

/** One of {@link jobPreferences}. */
export type JobPreference = (typeof jobPreferences)[number];
