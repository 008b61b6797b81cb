/** Who was present when an employer was met: matters because sources differ on whose meeting counts (fidelity item 15). */
export const contactAttendees = ["specialist", "client", "counselor"] as const;

/** One of {@link contactAttendees}. */
export type ContactAttendee = (typeof contactAttendees)[number];
