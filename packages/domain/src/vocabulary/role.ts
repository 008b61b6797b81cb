/** What a member of staff may be. A session acts for one membership, so for one role, at a time. */
export const roles = [
  "specialist",
  "ips-supervisor",
  "benefits-planner",
  "practitioner",
  "reviewer",
  "administrator",
  "trainer",
  "vr-counselor",
  "vr-supervisor",
  "vr-business",
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];
