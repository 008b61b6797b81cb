import type { SharedWorkKind } from "@ips/domain";
import type { CrosswalkDuty } from "./vocabulary/duty.ts";

const work: Readonly<Record<CrosswalkDuty, readonly SharedWorkKind[]>> = {
  "ips.competitive-job": [],
  "vr.competitive-integrated-job": [],
  "ips.weekly-team-meeting": ["treatment-team-meeting"],
  "ips.meets-vr-monthly": ["ips-vr-meeting"],
  "ips.family-with-permission": ["family-permitted", "family-not-permitted", "family-met", "supports-agreed"],
  "vr.finds-supports": ["supports-found", "supports-agreed"],
  "vr.removes-barriers": ["barrier-resolved", "barrier-named"],
  "ips.takes-in-who-wants-to-work": [],
  "vr.eligibility-decided": ["existing-records-used"],
  "ips.career-profile": ["career-profile-complete", "career-profile-session"],
  "vr.comprehensive-assessment": ["comprehensive-assessment", "career-profile-session"],
  "ips.first-employer-contact": [],
  "vr.ipe-signed": ["ipe-with-the-plan"],
  "ips.employer-visits": ["joint-presentation", "shared-lead-used"],
  "vr.shares-leads": ["lead-shared", "shared-lead-used"],
  "vr.coordinates-visits": ["visit-coordinated"],
  "vr.joint-presentations": ["joint-presentation"],
  "vr.large-companies": ["large-company-access"],
  "vr.coordinates-plans": ["search-plans-coordinated", "ipe-with-the-plan"],
  "ips.follow-along": [],
  "vr.ongoing-supports": ["support-contact-on-site", "support-contact-off-site", "off-site-requested"],
  "vr.extended-source-named": [
    "extended-services-named",
    "follow-along-named",
    "ipe-supported-employment",
    "ipe-other",
  ],
  "ips.benefits-before-start": ["benefits-received", "benefits-not-received", "benefits-session"],
  "vr.refers-to-benefits-planning": ["benefits-planning-referral"],
};

/**
 * What can be recorded as shared work towards a duty, the likeliest first. Empty where other facts of the record answer it: a job, a contact, an
 * eligibility date.
 * @example
 * ```ts
 * workForDuty("vr.shares-leads"); // => ["lead-shared", "shared-lead-used"]
 * ```
 */
export const workForDuty = (duty: CrosswalkDuty): readonly SharedWorkKind[] => work[duty];
