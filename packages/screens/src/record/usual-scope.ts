import type { Role } from "@ips/domain";

/** Whose people a page begins with where its address does not say: the team's for supervisors, one's own for everybody else. */
export const usualScope = (role: Role): "mine" | "team" =>
  role === "ips-supervisor" || role === "vr-supervisor" ? "team" : "mine";
