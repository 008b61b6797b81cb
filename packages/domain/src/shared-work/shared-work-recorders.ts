import type { AgencyKind } from "../vocabulary/agency-kind.ts";
import type { SharedWorkKind } from "../vocabulary/shared-work-kind.ts";

const both: readonly AgencyKind[] = ["ips", "vr"];
const ips: readonly AgencyKind[] = ["ips"];
const vr: readonly AgencyKind[] = ["vr"];

const recorders: Readonly<Record<SharedWorkKind, readonly AgencyKind[]>> = {
  "treatment-team-meeting": ips,
  "ips-vr-meeting": both,
  "family-permitted": ips,
  "family-not-permitted": ips,
  "family-met": ips,
  "supports-agreed": both,
  "search-plans-coordinated": both,
  "lead-shared": both,
  "shared-lead-used": both,
  "visit-coordinated": both,
  "joint-presentation": both,
  "large-company-access": both,
  "career-profile-session": both,
  "career-profile-complete": ips,
  "existing-records-used": both,
  "supports-found": vr,
  "barrier-named": vr,
  "barrier-resolved": vr,
  "comprehensive-assessment": vr,
  "ipe-with-the-plan": vr,
  "ipe-supported-employment": vr,
  "ipe-other": vr,
  "extended-services-named": vr,
  "follow-along-named": vr,
  "support-contact-on-site": vr,
  "support-contact-off-site": vr,
  "off-site-requested": vr,
  "benefits-planning-referral": vr,
  "benefits-received": ips,
  "benefits-not-received": ips,
  "benefits-session": ips,
};

/**
 * Which kind of agency records a piece of shared work on its own record of the person. What both take part in either may record: that VR shared a
 * lead is known to the specialist who got it too.
 * @example
 * ```ts
 * sharedWorkRecorders("ips-vr-meeting"); // => ["ips", "vr"]
 * sharedWorkRecorders("comprehensive-assessment"); // => ["vr"]
 * ```
 */
export const sharedWorkRecorders = (kind: SharedWorkKind): readonly AgencyKind[] => recorders[kind];
