import type { DataGroup } from "../vocabulary/data-group.ts";
import type { SharedWorkKind } from "../vocabulary/shared-work-kind.ts";

const groups = {
  "treatment-team-meeting": "job-search-plan",
  "ips-vr-meeting": "job-search-plan",
  "family-permitted": "job-search-plan",
  "family-not-permitted": "job-search-plan",
  "family-met": "job-search-plan",
  "supports-agreed": "job-search-plan",
  "search-plans-coordinated": "job-search-plan",
  "lead-shared": "employer-contacts",
  "shared-lead-used": "employer-contacts",
  "visit-coordinated": "employer-contacts",
  "joint-presentation": "employer-contacts",
  "large-company-access": "employer-contacts",
  "career-profile-session": "career-profile",
  "career-profile-complete": "career-profile",
  "existing-records-used": "referral-and-eligibility",
  "supports-found": "ipe-and-vr-services",
  "barrier-named": "ipe-and-vr-services",
  "barrier-resolved": "ipe-and-vr-services",
  "comprehensive-assessment": "ipe-and-vr-services",
  "ipe-with-the-plan": "ipe-and-vr-services",
  "ipe-supported-employment": "ipe-and-vr-services",
  "ipe-other": "ipe-and-vr-services",
  "extended-services-named": "ipe-and-vr-services",
  "follow-along-named": "ipe-and-vr-services",
  "support-contact-on-site": "ipe-and-vr-services",
  "support-contact-off-site": "ipe-and-vr-services",
  "off-site-requested": "ipe-and-vr-services",
  "benefits-planning-referral": "ipe-and-vr-services",
  "benefits-received": "benefits",
  "benefits-not-received": "benefits",
  "benefits-session": "benefits",
} as const satisfies Record<SharedWorkKind, DataGroup>;

/**
 * The group of data that a piece of shared work belongs to: who may read and write it, and which release opens it. Ours: what a plan settles goes
 * with the plan, what concerns employers with the contacts with employers, VR's own services with the IPE, and anything about benefits with benefits.
 * @example
 * ```ts
 * sharedWorkGroup("benefits-session"); // => "benefits"
 * ```
 */
export const sharedWorkGroup = (kind: SharedWorkKind): (typeof groups)[SharedWorkKind] => groups[kind];
