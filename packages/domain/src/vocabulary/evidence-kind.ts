/** What stands behind a milestone date: a stored file, or a reference to a document kept elsewhere. */
export const evidenceKinds = ["file", "reference"] as const;

/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number];
