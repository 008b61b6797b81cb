import type { CrosswalkDuty } from "./vocabulary/duty.ts";
import type { SharedEvent } from "./vocabulary/shared-event.ts";

const counts: Readonly<Record<SharedEvent, readonly CrosswalkDuty[]>> = {
  "job-start-with-every-answer": ["ips.competitive-job", "vr.competitive-integrated-job"],
  "supports-agreed-with-team-or-family": ["ips.family-with-permission", "vr.finds-supports"],
  "referral-with-existing-records": ["ips.takes-in-who-wants-to-work", "vr.eligibility-decided"],
  "career-profile-session": ["ips.career-profile", "vr.comprehensive-assessment"],
  "first-employer-contact-on-the-plan": ["ips.first-employer-contact", "vr.coordinates-plans"],
  "ipe-signed-with-the-plan": ["vr.ipe-signed", "vr.coordinates-plans"],
  "joint-visit": ["ips.employer-visits", "vr.coordinates-visits"],
  "joint-presentation": ["ips.employer-visits", "vr.joint-presentations"],
  "shared-lead-used": ["ips.employer-visits", "vr.shares-leads"],
  "follow-along-named-in-ipe": ["ips.follow-along", "vr.extended-source-named"],
  "benefits-session-with-scenario": ["ips.benefits-before-start", "vr.refers-to-benefits-planning"],
};

/**
 * Which duties one event counts for.
 * @example
 * ```ts
 * countsFor("joint-visit"); // => ["ips.employer-visits", "vr.coordinates-visits"]
 * ```
 */
export const countsFor = (event: SharedEvent): readonly CrosswalkDuty[] => counts[event];
