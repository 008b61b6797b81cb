/** How often the person and the specialist have agreed to meet. */
export const meetingRhythms = ["twice-a-week", "weekly", "every-two-weeks", "monthly", "as-needed"] as const;

/** One of {@link meetingRhythms}. */
export type MeetingRhythm = (typeof meetingRhythms)[number];
