/** What has to be done for a fidelity review: settled beforehand, asked for, heard, or seen. */
export const reviewTaskKinds = ["preparation", "document", "interview", "observation"] as const;

/** One of {@link reviewTaskKinds}. */
export type ReviewTaskKind = (typeof reviewTaskKinds)[number];
