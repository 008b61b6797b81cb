import type { AgencyKind, Role } from "@ips/domain";

const rolesByKind = {
  ips: [
    "specialist",
    "ips-supervisor",
    "benefits-planner",
    "practitioner",
    "reviewer",
    "trainer",
    "administrator",
  ],
  vr: ["vr-counselor", "vr-supervisor", "vr-business", "administrator"],
} as const satisfies Record<AgencyKind, readonly Role[]>;

/**
 * The roles that exist at a kind of agency: what an administrator can invite somebody as.
 *
 * @example
 * rolesOfAgency("vr"); // => ["vr-counselor", "vr-supervisor", "vr-business", "administrator"]
 */
export const rolesOfAgency = (kind: AgencyKind): readonly Role[] => rolesByKind[kind];
