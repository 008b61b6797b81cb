import type { SideView } from "@ips/contract";
import type { RulebookId } from "@ips/domain";

type Duty = SideView["duties"][number]["duty"];

/** The rule of the rulebook that says more about a duty; a duty that only the crosswalk names has none. */
export const ruleOfDuty: Readonly<Partial<Record<Duty, RulebookId>>> = {
  "ips.competitive-job": "job.ips-competitive",
  "vr.competitive-integrated-job": "job.vr-competitive-integrated",
  "ips.weekly-team-meeting": "ips.weekly-meetings",
  "ips.meets-vr-monthly": "ips.vr-meetings",
  "ips.takes-in-who-wants-to-work": "ips.zero-exclusion",
  "vr.eligibility-decided": "vr.eligibility-decision",
  "ips.career-profile": "ips.career-profile",
  "ips.first-employer-contact": "ips.first-employer-contact.from-entry",
  "vr.ipe-signed": "vr.ipe",
  "ips.employer-visits": "ips.employer-relationship",
  "ips.follow-along": "ips.follow-along",
  "vr.ongoing-supports": "vr.ongoing-supports",
  "vr.extended-source-named": "vr.ipe-contents",
  "ips.benefits-before-start": "ips.benefits-planning",
};
