/** Who pays for the time of a contact; one contact has one payer. */
export const servicePayers = ["medicaid", "state-vr", "other"] as const;

/** One of {@link servicePayers}. */
export type ServicePayer = (typeof servicePayers)[number];
