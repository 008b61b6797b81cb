/** Why an IPS episode ended. Zero exclusion: no reason here blames the person or blocks coming back. */
export const episodeExitReasons = [
  "transitioned-working",
  "no-longer-wants-services",
  "moved",
  "cannot-be-reached",
  "health",
  "transferred",
  "died",
  "other",
] as const;

/** One of {@link episodeExitReasons}. */
export type EpisodeExitReason = (typeof episodeExitReasons)[number];
