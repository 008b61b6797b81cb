/** Where reviewers look: the agency's data, its documents, talks, what they watch, service plans, and the logs of the 1997 scale. */
export const fidelitySources = [
  "information-system",
  "documents",
  "interviews",
  "observation",
  "service-plan",
  "vocational-logs",
] as const;

/** One of {@link fidelitySources}. */
export type FidelitySource = (typeof fidelitySources)[number];
