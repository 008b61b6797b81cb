/**
 * What records can say of an item: a figure that reaches an anchor, a list on which a reviewer decides, or nothing without
 * a reviewer. Our own division, not the form's.
 */
export const evidenceClasses = ["computable", "countable-part", "reviewer-only"] as const;

/** One of {@link evidenceClasses}. */
export type EvidenceClass = (typeof evidenceClasses)[number];
