/** How a job ended. */
export const jobEndReasons = [
  "quit-better-job",
  "quit-health",
  "quit-other",
  "let-go",
  "laid-off",
  "seasonal-end",
  "moved",
  "other",
] as const;

/** One of {@link jobEndReasons}. */
export type JobEndReason = (typeof jobEndReasons)[number];
