/** The sheets a team keeps, in the order in which they depend on each other. */
export const importKinds = [
  "staff",
  "clients",
  "employer-contacts",
  "contacts",
  "jobs",
  "weekly-time",
  "vr-contacts",
] as const;

/** One of {@link importKinds}. */
export type ImportKind = (typeof importKinds)[number];
