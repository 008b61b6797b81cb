/** The steps of a case that no milestone date marks. */
export const vrCaseSteps = ["trial-work", "in-service", "employed"] as const;
