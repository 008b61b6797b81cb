/** The VR clocks that may be extended by agreement to a specific date. */
export const clockKinds = ["vr-eligibility", "vr-ipe"] as const;

/** One of {@link clockKinds}. */
export type ClockKind = (typeof clockKinds)[number];
