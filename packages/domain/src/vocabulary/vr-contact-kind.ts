/** A contact between a specialist and a VR counselor: the planned face-to-face meeting, or a contact about clients. */
export const vrContactKinds = ["scheduled-meeting", "client-contact"] as const;

/** One of {@link vrContactKinds}. */
export type VrContactKind = (typeof vrContactKinds)[number];
