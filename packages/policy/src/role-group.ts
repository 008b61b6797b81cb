import { dataGroups, type DataGroup, type Role } from "@ips/domain";

/** What the matrix has rows for: the data groups of a person's record, and three parts of an agency's own business. */
export const recordGroups = [...dataGroups, "employers", "staff", "team-figures"] as const;

/** One of {@link recordGroups}. */
export type RecordGroup = DataGroup | "employers" | "staff" | "team-figures";

/**
 * What a role may do with a group in its own agency's program or office:
 * `write` reads and writes; `write-own` reads everything and writes what it wrote itself; `own` reads and writes its own;
 * `read-own` reads its own; `read-released` reads what another agency's release opens and nothing of its own agency;
 * `masked` sees it without names in a review, never row by row; `in-review` reads it for the review it was asked to do;
 * `published` reads figures that a program has published.
 */
export const groupAccesses = [
  "write",
  "write-own",
  "own",
  "read",
  "read-own",
  "read-released",
  "masked",
  "in-review",
  "published",
  "none",
] as const;

/** One of {@link groupAccesses}. */
export type GroupAccess = (typeof groupAccesses)[number];

const nothing = {
  identity: "none",
  "referral-and-eligibility": "none",
  "diagnosis-and-function": "none",
  "substance-use": "none",
  "career-profile": "none",
  "job-search-plan": "none",
  "employer-contacts": "none",
  "jobs-and-wages": "none",
  benefits: "none",
  "ipe-and-vr-services": "none",
  "case-notes": "none",
  education: "none",
  "legal-history": "none",
  employers: "none",
  staff: "none",
  "team-figures": "none",
} as const satisfies Record<RecordGroup, GroupAccess>;

/**
 * Role × group: who may read and write what in their own agency. What another agency releases is read under the same roles.
 * The database decides by its own copy of this matrix; the tests hold both against one table written by hand.
 */
export const groupAccess: Record<Role, Record<RecordGroup, GroupAccess>> = {
  specialist: {
    ...nothing,
    identity: "write",
    "referral-and-eligibility": "write",
    "diagnosis-and-function": "read",
    "career-profile": "write",
    "job-search-plan": "write",
    "employer-contacts": "write",
    "jobs-and-wages": "write",
    benefits: "read",
    "ipe-and-vr-services": "read",
    "case-notes": "write-own",
    education: "write",
    "legal-history": "write",
    employers: "write",
    "team-figures": "own",
  },
  "ips-supervisor": {
    ...nothing,
    identity: "write",
    "referral-and-eligibility": "write",
    "diagnosis-and-function": "read",
    "career-profile": "write",
    "job-search-plan": "write",
    "employer-contacts": "write",
    "jobs-and-wages": "write",
    benefits: "read",
    "ipe-and-vr-services": "read",
    "case-notes": "read",
    education: "write",
    "legal-history": "read",
    employers: "write",
    staff: "read",
    "team-figures": "write",
  },
  "benefits-planner": {
    ...nothing,
    identity: "read",
    "referral-and-eligibility": "read",
    "diagnosis-and-function": "read",
    "career-profile": "read",
    "job-search-plan": "read",
    "jobs-and-wages": "read",
    benefits: "write",
    "ipe-and-vr-services": "read",
    education: "read",
  },
  practitioner: {
    ...nothing,
    identity: "read",
    "referral-and-eligibility": "write",
    "diagnosis-and-function": "write",
    "substance-use": "write",
    "career-profile": "read",
    "job-search-plan": "read",
    "employer-contacts": "read",
    "jobs-and-wages": "read",
    benefits: "read",
    "ipe-and-vr-services": "read",
    "case-notes": "read",
    education: "read",
    "legal-history": "read",
    employers: "read",
  },
  reviewer: {
    ...nothing,
    identity: "masked",
    "referral-and-eligibility": "masked",
    "career-profile": "masked",
    "job-search-plan": "masked",
    "employer-contacts": "masked",
    "jobs-and-wages": "masked",
    benefits: "masked",
    education: "masked",
    employers: "read",
    "team-figures": "in-review",
  },
  administrator: { ...nothing, staff: "write" },
  trainer: { ...nothing, "team-figures": "published" },
  "vr-counselor": {
    ...nothing,
    identity: "write",
    "referral-and-eligibility": "write",
    "diagnosis-and-function": "write",
    "substance-use": "read-released",
    "career-profile": "write",
    "job-search-plan": "write",
    "employer-contacts": "write",
    "jobs-and-wages": "write",
    benefits: "read",
    "ipe-and-vr-services": "write",
    "case-notes": "write-own",
    education: "write",
    "legal-history": "write",
    employers: "write",
    "team-figures": "own",
  },
  "vr-supervisor": {
    ...nothing,
    identity: "write",
    "referral-and-eligibility": "write",
    "diagnosis-and-function": "read",
    "career-profile": "read",
    "job-search-plan": "read",
    "employer-contacts": "read",
    "jobs-and-wages": "read",
    benefits: "read",
    "ipe-and-vr-services": "write",
    "case-notes": "read",
    education: "read",
    "legal-history": "read",
    employers: "read",
    staff: "read",
    "team-figures": "write",
  },
  "vr-business": { ...nothing, "employer-contacts": "read-own", employers: "write" },
};
