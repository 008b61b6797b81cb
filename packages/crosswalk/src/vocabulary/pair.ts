/** The eight IPS principles, each with its counterpart in VR. */
export const crosswalkPairs = [
  "competitive-employment",
  "integrated-services",
  "eligibility",
  "preferences",
  "rapid-search",
  "employer-relationships",
  "job-supports",
  "benefits-counseling",
] as const;

/** One of {@link crosswalkPairs}. */
export type CrosswalkPair = (typeof crosswalkPairs)[number];
