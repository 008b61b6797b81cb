import type { Actor } from "@ips/db";

/**
 * Whether a row stands in a program or office that the actor works in: the condition to write it. What is opened
 * elsewhere in the own agency (break-glass) is read, as another agency's record is.
 */
export const worksIn = (
  actor: Pick<Actor, "agencyId" | "role" | "unitIds">,
  row: { readonly agencyId: string; readonly unitId: string },
): boolean =>
  row.agencyId === actor.agencyId && (actor.role === "system" || actor.unitIds.includes(row.unitId));
