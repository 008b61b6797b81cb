/**
 * What either side of a shared client did or settled that no other table of the record holds, and that a duty of the crosswalk asks about. Each is
 * recorded with the day it happened.
 */
export const sharedWorkKinds = [
  "treatment-team-meeting",
  "ips-vr-meeting",
  "family-permitted",
  "family-not-permitted",
  "family-met",
  "supports-agreed",
  "search-plans-coordinated",
  "lead-shared",
  "shared-lead-used",
  "visit-coordinated",
  "joint-presentation",
  "large-company-access",
  "career-profile-session",
  "career-profile-complete",
  "existing-records-used",
  "supports-found",
  "barrier-named",
  "barrier-resolved",
  "comprehensive-assessment",
  "ipe-with-the-plan",
  "ipe-supported-employment",
  "ipe-other",
  "extended-services-named",
  "follow-along-named",
  "support-contact-on-site",
  "support-contact-off-site",
  "off-site-requested",
  "benefits-planning-referral",
  "benefits-received",
  "benefits-not-received",
  "benefits-session",
] as const;

/** One of {@link sharedWorkKinds}. */
export type SharedWorkKind = (typeof sharedWorkKinds)[number];
