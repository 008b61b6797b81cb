import type { DataGroup } from "@ips/domain";

/**
 * A table (or the part of one that holds one group) about a client, and what the access model says of it.
 *
 * `others`: what another agency reads of it while a release of its group runs.
 * - "opened by me": my own openings from elsewhere in the agency.
 * - "granted": the rows. - "nothing": it is the owner's alone. - "its own release": see release.ts.
 * `mine`: the column that says whose row it is, for "own" cells.
 */
export type ClientTable = {
  name: string;
  table: string;
  group: DataGroup;
  where?: string;
  client?: string;
  mine?: string;
  others: "granted" | "nothing" | "its own release" | "addressed to us" | "opened by me";
};

const grouped = (table: string, groups: readonly DataGroup[]): ClientTable[] =>
  groups.map((group) => ({
    name: `${table} (${group})`,
    table,
    group,
    where: `data_group = '${group}'`,
    others: "granted",
  }));

export const clientTables: readonly ClientTable[] = [
  { name: "client", table: "client", group: "identity", client: "id", others: "granted" },
  { name: "episode", table: "episode", group: "referral-and-eligibility", others: "granted" },
  { name: "assignment", table: "assignment", group: "referral-and-eligibility", others: "granted" },
  { name: "reported_vr", table: "reported_vr", group: "referral-and-eligibility", others: "granted" },
  { name: "vr_case", table: "vr_case", group: "ipe-and-vr-services", others: "granted" },
  { name: "clock_extension", table: "clock_extension", group: "ipe-and-vr-services", others: "granted" },
  ...grouped("milestone", ["referral-and-eligibility", "ipe-and-vr-services", "jobs-and-wages"]),
  ...grouped("milestone_evidence", ["referral-and-eligibility"]),
  ...grouped("evidence_file", ["referral-and-eligibility"]),
  ...grouped("evidence_filed_in_error", ["referral-and-eligibility"]),
  ...grouped("shared_work", [
    "job-search-plan",
    "employer-contacts",
    "career-profile",
    "referral-and-eligibility",
    "ipe-and-vr-services",
    "benefits",
  ]),
  { name: "contact", table: "contact", group: "case-notes", mine: "staff_id", others: "granted" },
  {
    name: "employer_contact_client",
    table: "employer_contact_client",
    group: "employer-contacts",
    mine: "staff_id",
    others: "granted",
  },
  { name: "job", table: "job", group: "jobs-and-wages", others: "granted" },
  { name: "release", table: "release", group: "identity", others: "its own release" },
  { name: "release_grant", table: "release_grant", group: "identity", others: "its own release" },
  { name: "release_offer", table: "release_offer", group: "identity", others: "addressed to us" },
  { name: "person_release", table: "person_release", group: "identity", others: "nothing" },
  { name: "handed_over", table: "handed_over", group: "identity", others: "nothing" },
  { name: "referral", table: "referral", group: "referral-and-eligibility", others: "addressed to us" },
  {
    name: "referral_question",
    table: "referral_question",
    group: "referral-and-eligibility",
    others: "addressed to us",
  },
  { name: "plan", table: "plan", group: "job-search-plan", others: "granted" },
  { name: "plan_version", table: "plan_version", group: "job-search-plan", others: "granted" },
  {
    name: "plan_acknowledgement",
    table: "plan_acknowledgement",
    group: "job-search-plan",
    others: "granted",
  },
  { name: "plan_comment", table: "plan_comment", group: "job-search-plan", others: "granted" },
  { name: "task", table: "task", group: "job-search-plan", others: "addressed to us" },
  { name: "received_copy", table: "received_copy", group: "career-profile", others: "nothing" },
  { name: "break_glass", table: "break_glass", group: "identity", others: "opened by me" },
  { name: "access_entry", table: "access_entry", group: "identity", others: "nothing" },
  {
    name: "history (identity)",
    table: "history",
    group: "identity",
    where: "data_group = 'identity'",
    others: "nothing",
  },
  {
    name: "history (case-notes)",
    table: "history",
    group: "case-notes",
    where: "data_group = 'case-notes'",
    others: "nothing",
  },
];
