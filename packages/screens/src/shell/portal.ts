/** Which portal this is: the supervisor portal of IPS teams, or the counselor portal of VR. */
export type Portal = "supervisor" | "counselor";

/** Where each portal lives under the one address. */
export const portalBase = { supervisor: "/supervisor", counselor: "/counselor" } as const satisfies Record<
  Portal,
  string
>;

/** What each portal calls itself, on the pages before the sign-in. */
export const portalNames = {
  supervisor: "IPS supervisor portal",
  counselor: "VR counselor portal",
} as const satisfies Record<Portal, string>;
