/** The three parts of a scale. */
export const fidelitySections = ["staffing", "organization", "services"] as const;

/** One of {@link fidelitySections}. */
export type FidelitySection = (typeof fidelitySections)[number];
