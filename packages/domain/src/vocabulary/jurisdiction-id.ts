/** The jurisdictions that come with the package; an agency lays its own settings over one of them. */
export const jurisdictionIds = ["us-federal", "us-new-york"] as const;

/** One of {@link jurisdictionIds}. */
export type JurisdictionId = (typeof jurisdictionIds)[number];
