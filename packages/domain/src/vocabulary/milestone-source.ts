/** Whether a milestone is the agency's own fact, or what it was told about another agency's case. */
export const milestoneSources = ["own", "reported"] as const;

/** One of {@link milestoneSources}. */
export type MilestoneSource = (typeof milestoneSources)[number];
