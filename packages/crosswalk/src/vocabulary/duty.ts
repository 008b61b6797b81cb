/** What each side does under the eight pairs. The part before the dot is the side. */
export const crosswalkDuties = [
  "ips.competitive-job",
  "vr.competitive-integrated-job",
  "ips.weekly-team-meeting",
  "ips.meets-vr-monthly",
  "ips.family-with-permission",
  "vr.finds-supports",
  "vr.removes-barriers",
  "ips.takes-in-who-wants-to-work",
  "vr.eligibility-decided",
  "ips.career-profile",
  "vr.comprehensive-assessment",
  "ips.first-employer-contact",
  "vr.ipe-signed",
  "ips.employer-visits",
  "vr.shares-leads",
  "vr.coordinates-visits",
  "vr.joint-presentations",
  "vr.large-companies",
  "vr.coordinates-plans",
  "ips.follow-along",
  "vr.ongoing-supports",
  "vr.extended-source-named",
  "ips.benefits-before-start",
  "vr.refers-to-benefits-planning",
] as const;

/** One of {@link crosswalkDuties}. */
export type CrosswalkDuty = (typeof crosswalkDuties)[number];
