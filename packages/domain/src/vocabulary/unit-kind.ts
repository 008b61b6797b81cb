/** The unit that sees a record: an IPS program, or a VR office. */
export const unitKinds = ["program", "office"] as const;

/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number];
