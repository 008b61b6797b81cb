/** How two people met or spoke. */
export const contactModes = ["in-person", "phone", "email", "video"] as const;

/** One of {@link contactModes}. */
export type ContactMode = (typeof contactModes)[number];
