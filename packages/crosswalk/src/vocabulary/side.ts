/** The two sides of a shared client. */
export const crosswalkSides = ["ips", "vr"] as const;

/** One of {@link crosswalkSides}. */
export type CrosswalkSide = (typeof crosswalkSides)[number];
