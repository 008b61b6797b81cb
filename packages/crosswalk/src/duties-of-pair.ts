import type { CrosswalkDuty } from "./vocabulary/duty.ts";
import type { CrosswalkPair } from "./vocabulary/pair.ts";

const duties: Readonly<Record<CrosswalkPair, readonly CrosswalkDuty[]>> = {
  "competitive-employment": ["ips.competitive-job", "vr.competitive-integrated-job"],
  "integrated-services": [
    "ips.weekly-team-meeting",
    "ips.meets-vr-monthly",
    "ips.family-with-permission",
    "vr.finds-supports",
    "vr.removes-barriers",
  ],
  eligibility: ["ips.takes-in-who-wants-to-work", "vr.eligibility-decided"],
  preferences: ["ips.career-profile", "vr.comprehensive-assessment"],
  "rapid-search": ["ips.first-employer-contact", "vr.ipe-signed"],
  "employer-relationships": [
    "ips.employer-visits",
    "vr.shares-leads",
    "vr.coordinates-visits",
    "vr.joint-presentations",
    "vr.large-companies",
    "vr.coordinates-plans",
  ],
  "job-supports": ["ips.follow-along", "vr.ongoing-supports", "vr.extended-source-named"],
  "benefits-counseling": ["ips.benefits-before-start", "vr.refers-to-benefits-planning"],
};

/**
 * The duties of a pair, IPS before VR.
 * @example
 * ```ts
 * dutiesOfPair("rapid-search"); // => ["ips.first-employer-contact", "vr.ipe-signed"]
 * ```
 */
export const dutiesOfPair = (pair: CrosswalkPair): readonly CrosswalkDuty[] => duties[pair];
