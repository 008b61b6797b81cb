/**
 * Where a fidelity review stands: planned; rated by each member alone; agreed item by item; the report is written and handed over; closed. Or
 * cancelled, with a reason.
 */
export const reviewStages = ["planned", "rating", "consensus", "report", "closed", "cancelled"] as const;

/** One of {@link reviewStages}. */
export type ReviewStage = (typeof reviewStages)[number];
