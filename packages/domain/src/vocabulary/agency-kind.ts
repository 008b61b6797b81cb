/** What an agency is: a mental health agency with an IPS program, or a state Vocational Rehabilitation agency. */
export const agencyKinds = ["ips", "vr"] as const;

/** One of {@link agencyKinds}. */
export type AgencyKind = (typeof agencyKinds)[number];
