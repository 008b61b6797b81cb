import type { Role } from "@ips/domain";

/**
 * Every permission a procedure may name, with the roles that may ever hold it. This answers only
 * "may this role ever"; which record is decided by the use-case and, behind it, by the database.
 * A permission that is not listed does not compile.
 */
export const permissions = {
  // Anyone with a role that reads clients
  "today.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "caseload.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "client.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "client.write": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],
  // To be told at once of what changes in what one reads: of records, or of the review that one has a part in
  "live.open": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "reviewer",
    "vr-counselor",
    "vr-supervisor",
  ],
  "search.people": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "directory.read": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],

  // IPS episode and everyday work
  "episode.write": ["specialist", "ips-supervisor"],
  "episode.assign": ["ips-supervisor"],
  "contact.read": ["specialist", "ips-supervisor", "practitioner", "vr-counselor", "vr-supervisor"],
  "contact.write": ["specialist", "vr-counselor"],
  "employer.read": [
    "specialist",
    "ips-supervisor",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
    "vr-business",
  ],
  "employer.write": ["specialist", "ips-supervisor", "vr-counselor", "vr-business"],
  "employer-contact.write": ["specialist", "ips-supervisor", "vr-counselor"],
  "job.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "job.write": ["specialist", "ips-supervisor", "vr-counselor"],
  "milestone.write": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],

  // The two sides of a shared client: which kind of work a role records is decided by its group of data
  "crosswalk.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "shared-work.write": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],

  // The shared plan
  "plan.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "plan.write": ["specialist", "ips-supervisor", "vr-counselor"],
  "plan.acknowledge": ["specialist", "ips-supervisor", "vr-counselor"],
  "comment.write": ["specialist", "ips-supervisor", "vr-counselor"],
  "task.write": ["specialist", "ips-supervisor", "vr-counselor"],

  // Sharing
  "release.read": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],
  "release.sign": ["specialist", "ips-supervisor", "vr-counselor"],
  "release.revoke": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],
  "disclosure.read": ["specialist", "ips-supervisor", "vr-counselor", "vr-supervisor"],
  "disclosure.write": ["specialist", "ips-supervisor", "vr-counselor"],
  "referral.read": ["specialist", "ips-supervisor"],
  "referral.send": ["specialist", "ips-supervisor"],
  "referral.decide": ["vr-counselor", "vr-supervisor"],

  // VR case
  "vr-case.read": ["vr-counselor", "vr-supervisor"],
  "vr-case.write": ["vr-counselor", "vr-supervisor"],

  // Elsewhere in the agency: a record outside one's own program or office
  "break-glass.open": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "vr-counselor",
    "vr-supervisor",
  ],
  "break-glass.review": ["ips-supervisor", "vr-supervisor"],

  // The team and the agency
  // The rules themselves are nobody's record
  "rulebook.read": [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "reviewer",
    "administrator",
    "trainer",
    "vr-counselor",
    "vr-supervisor",
    "vr-business",
  ],
  "team.read": ["ips-supervisor", "vr-supervisor"],
  "fidelity.read": ["ips-supervisor"],
  // A fidelity review: which one, and in which part of it, is decided by the review itself
  "review.plan": ["ips-supervisor"],
  "review.read": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  "review.rate": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  "review.agree": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  // Its report: written by its members, read by the agency once it is handed over; which one, the review decides
  "review-report.read": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  "review-report.write": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  // The plan that follows from it: the program's own, read by the reviewers of the next review
  "action-plan.read": ["specialist", "ips-supervisor", "benefits-planner", "practitioner", "reviewer"],
  "action-plan.tick": ["specialist", "ips-supervisor", "benefits-planner", "practitioner"],
  "action-plan.write": ["ips-supervisor"],
  // Figures that leave the agency: published by the supervisor, read by the state's trainer
  "publication.read": ["ips-supervisor"],
  "publication.write": ["ips-supervisor"],
  "trainer.read": ["trainer"],
  "program-event.write": ["ips-supervisor"],
  "fidelity.own": ["specialist"],
  "week.write": ["specialist"],
  "import.run": ["ips-supervisor"],
  "staff.read": ["ips-supervisor", "vr-supervisor", "administrator"],
  "staff.write": ["administrator"],
  "settings.read": ["ips-supervisor", "vr-supervisor", "administrator"],
  "settings.write": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

/** The name of a permission. */
export type Permission = keyof typeof permissions;

/**
 * Answers whether a role may ever use a permission.
 *
 * @example
 * mayEver("vr-counselor", "referral.decide"); // => true
 * mayEver("specialist", "referral.decide"); // => false
 */
export function mayEver(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] = permissions[permission];
  return holders.includes(role);
}

/** The permissions a role may ever use, in the registry's order: what a portal needs to hide a button. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => mayEver(role, permission));
}
