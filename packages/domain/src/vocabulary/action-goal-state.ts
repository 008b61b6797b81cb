/** How a goal of an action plan stands: worked on; reached; set aside, with a word why; or carried over to the plan after the next review. */
export const actionGoalStates = ["open", "reached", "set-aside", "carried-over"] as const;

/** One of {@link actionGoalStates}. */
export type ActionGoalState = (typeof actionGoalStates)[number];
