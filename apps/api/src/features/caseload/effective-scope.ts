import type { Actor } from "@ips/db";
import type { Role } from "@ips/domain";

const carriers: readonly (Role | "system")[] = [
  "specialist",
  "ips-supervisor",
  "vr-counselor",
  "vr-supervisor",
];

/** Whether the actor's role carries people; for the others "mine" would always be empty. */
export const carriesPeople = ({ role }: Pick<Actor, "role">): boolean => carriers.includes(role);

/**
 * The scope that is meant: a caseload of one's own, or everybody of the programs or offices the actor works in. Teams
 * cover for each other, so everybody may look at the team; who carries nobody always does.
 */
export const effectiveScope = (actor: Pick<Actor, "role">, asked: "mine" | "team"): "mine" | "team" =>
  carriesPeople(actor) ? asked : "team";
