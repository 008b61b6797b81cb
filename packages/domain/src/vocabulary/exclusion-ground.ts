/** Reasons for which services are sometimes ended or refused. */
export const exclusionGrounds = [
  "symptoms",
  "medication-choices",
  "active-substance-use",
  "no-housing",
  "missed-appointments",
  "presentation",
  "legal-involvement",
  "not-job-ready",
  "work-history",
  "lost-a-job",
  "diagnosis",
  "no-longer-wants-to-work",
  "moved-away",
  "cannot-be-reached-after-team-tried",
  "steady-work-and-agreed",
  "died",
] as const;

/** One of {@link exclusionGrounds}. */
export type ExclusionGround = (typeof exclusionGrounds)[number];
