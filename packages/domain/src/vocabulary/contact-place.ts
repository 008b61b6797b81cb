/** Where a service contact with a client took place. 'phone' and 'video' are not in person. */
export const contactPlaces = ["office", "community", "home", "worksite", "phone", "video"] as const;

/** One of {@link contactPlaces}. */
export type ContactPlace = (typeof contactPlaces)[number];
