/** What a program publishes: a review by others (or on paper), a self-rated review sent to the state, or the counts of a quarter. */
export const publicationKinds = ["review", "self-evaluation", "outcomes"] as const;

/** One of {@link publicationKinds}. */
export type PublicationKind = (typeof publicationKinds)[number];
