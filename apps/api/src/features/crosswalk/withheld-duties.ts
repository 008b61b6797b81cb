import { crosswalkDuties, type CrosswalkDuty } from "@ips/crosswalk";
import type { AgencyKind, DataGroup } from "@ips/domain";

/** A record of a person as one reader sees it: whose, and which groups of it are open. */
export type OpenSide = { readonly kind: AgencyKind; readonly groups: ReadonlySet<DataGroup> };

type Need = { readonly of: AgencyKind; readonly groups: readonly DataGroup[] };
const ips = (...groups: DataGroup[]): Need => ({ of: "ips", groups });
const vr = (...groups: DataGroup[]): Need => ({ of: "vr", groups });

/** Which records answer a duty; one of them, with all its groups, is enough to be told how it stands. */
const needs: Readonly<Record<CrosswalkDuty, readonly Need[]>> = {
  "ips.competitive-job": [ips("jobs-and-wages")],
  "vr.competitive-integrated-job": [ips("jobs-and-wages"), vr("jobs-and-wages")],
  "ips.weekly-team-meeting": [ips("job-search-plan")],
  "ips.meets-vr-monthly": [ips("job-search-plan")],
  "ips.family-with-permission": [ips("job-search-plan")],
  "vr.finds-supports": [vr("ipe-and-vr-services")],
  "vr.removes-barriers": [vr("ipe-and-vr-services")],
  "ips.takes-in-who-wants-to-work": [ips("referral-and-eligibility")],
  // What the program was told about VR stands with its referral.
  "vr.eligibility-decided": [vr("ipe-and-vr-services"), ips("referral-and-eligibility")],
  "ips.career-profile": [ips("career-profile")],
  "vr.comprehensive-assessment": [vr("ipe-and-vr-services")],
  "ips.first-employer-contact": [ips("referral-and-eligibility", "employer-contacts")],
  "vr.ipe-signed": [vr("ipe-and-vr-services"), ips("referral-and-eligibility")],
  "ips.employer-visits": [ips("employer-contacts")],
  "vr.shares-leads": [vr("employer-contacts")],
  "vr.coordinates-visits": [vr("employer-contacts")],
  "vr.joint-presentations": [vr("employer-contacts")],
  "vr.large-companies": [vr("employer-contacts")],
  "vr.coordinates-plans": [vr("job-search-plan")],
  "ips.follow-along": [ips("jobs-and-wages", "case-notes")],
  "vr.ongoing-supports": [vr("ipe-and-vr-services")],
  "vr.extended-source-named": [vr("ipe-and-vr-services")],
  "ips.benefits-before-start": [ips("benefits")],
  "vr.refers-to-benefits-planning": [vr("ipe-and-vr-services")],
};

/**
 * The duties that a reader of these records cannot be told of. That says nothing about whether there is anything: it is the same for a person of whom
 * the other side knows nothing.
 */
export const withheldDuties = (sides: readonly OpenSide[]): CrosswalkDuty[] =>
  crosswalkDuties.filter(
    (duty) =>
      !needs[duty].some(({ of, groups }) =>
        sides.some((side) => side.kind === of && groups.every((group) => side.groups.has(group))),
      ),
  );
