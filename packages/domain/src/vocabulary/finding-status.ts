/** Where a record stands against a rule on a day. */
export const findingStatuses = ["met", "due", "overdue", "not-applicable", "missing-answer"] as const;

/** One of {@link findingStatuses}. */
export type FindingStatus = (typeof findingStatuses)[number];
