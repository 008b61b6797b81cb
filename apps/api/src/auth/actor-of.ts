import type { Actor } from "@ips/db";
import type { LiveSession } from "./live-session.ts";
import type { Membership } from "./memberships.ts";

/** The actor a session's membership binds a transaction to. `screen` names in the history where it happens. */
export function actorOf(
  session: Pick<LiveSession, "user" | "today">,
  membership: Membership,
  screen: string,
): Actor {
  return {
    userId: session.user.id,
    membershipId: membership.id,
    agencyId: membership.agency.id,
    agencyKind: membership.agency.kind,
    role: membership.role,
    unitIds: membership.units.map(({ id }) => id),
    staffId: membership.staff.id,
    staffName: membership.staff.name,
    today: session.today,
    screen,
  };
}
