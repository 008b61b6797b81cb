/** Who does a step of the job search plan. */
export const planStepOwners = ["client", "specialist", "counselor", "team", "family"] as const;

/** One of {@link planStepOwners}. */
export type PlanStepOwner = (typeof planStepOwners)[number];
