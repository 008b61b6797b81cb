/** Where a step of the job search plan stands. */
export const planStepStates = ["open", "done", "dropped"] as const;

/** One of {@link planStepStates}. */
export type PlanStepState = (typeof planStepStates)[number];
