/** Who acknowledges a version of the job search plan. */
export const acknowledgers = ["client", "specialist", "counselor"] as const;

/** One of {@link acknowledgers}. */
export type Acknowledger = (typeof acknowledgers)[number];
