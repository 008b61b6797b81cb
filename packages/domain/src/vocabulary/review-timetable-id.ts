/** Published timetables of fidelity reviews that an agency may follow. None of them holds everywhere. */
export const reviewTimetableIds = ["ips-grow", "oregon"] as const;

/** One of {@link reviewTimetableIds}. */
export type ReviewTimetableId = (typeof reviewTimetableIds)[number];
