import type { Actor } from "@ips/db";
import type { Role } from "@ips/domain";

/** Roles that carry people themselves; for the others "mine" would always be empty. */
const carries: readonly (Role | "system")[] = [
  "specialist",
  "ips-supervisor",
  "vr-counselor",
  "vr-supervisor",
];

/**
 * The scope that is meant: a caseload of one's own, or everybody of the programs or offices the actor works in. Teams
 * cover for each other, so everybody may look at the team; who carries nobody always does.
 */
export const effectiveScope = ({ role }: Pick<Actor, "role">, asked: "mine" | "team"): "mine" | "team" =>
  carries.includes(role) ? asked : "team";
