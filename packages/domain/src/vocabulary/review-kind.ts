/**
 * Who rates in a fidelity review: reviewers from outside the agency; the agency's own staff; or nobody any more, because the review was done on
 * paper and is entered as it was.
 */
export const reviewKinds = ["outside", "self", "paper"] as const;

/** One of {@link reviewKinds}. */
export type ReviewKind = (typeof reviewKinds)[number];
