/** How a signature was given. */
export const signatureKinds = ["on-screen", "paper"] as const;

/** One of {@link signatureKinds}. */
export type SignatureKind = (typeof signatureKinds)[number];
