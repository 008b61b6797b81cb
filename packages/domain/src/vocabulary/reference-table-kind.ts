/** Tables that no source of ours gives for every place and year: an agency loads its own, with their dates and sources. */
export const referenceTableKinds = ["minimum-wage", "state-threshold", "soc-title"] as const;

/** One of {@link referenceTableKinds}. */
export type ReferenceTableKind = (typeof referenceTableKinds)[number];
