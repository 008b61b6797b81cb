/** The three-step employer relationship: introduce oneself, learn about the business, return. */
export const employerSteps = ["introduce", "learn", "return"] as const;

/** One of {@link employerSteps}. */
export type EmployerStep = (typeof employerSteps)[number];
