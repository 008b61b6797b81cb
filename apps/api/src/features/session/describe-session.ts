import type { SessionOutput } from "@ips/contract";
import { permissionsOf } from "@ips/policy";
import type { LiveSession } from "../../auth/live-session.ts";
import { mustEnrol } from "../../auth/require-second-factor.ts";
import { portalOf, type Membership } from "../../auth/memberships.ts";

const viewOf = (membership: Membership) => ({
  membershipId: membership.id,
  agencyName: membership.agency.name,
  agencyKind: membership.agency.kind,
  unitName: membership.unit?.name ?? null,
  role: membership.role,
});

/** A session as the portals see it: who, for which membership, what that role may ever do, and today. */
export function describeSession(session: LiveSession, demo: boolean): SessionOutput {
  const { active } = session;
  return {
    user: { userId: session.user.id, name: session.user.name, email: session.user.email },
    active: active && {
      ...viewOf(active),
      agencyId: active.agency.id,
      staffId: active.staff.id,
      unitIds: active.units.map(({ id }) => id),
      units: active.units.map(({ id, name }) => ({ unitId: id, name })),
      permissions: permissionsOf(active.role),
      portal: portalOf(active.agency.kind),
    },
    memberships: session.memberships.map(viewOf),
    today: session.today,
    timeZone: session.timeZone,
    demo,
    now: session.now.toISOString(),
    endsAt: session.endsAt.toISOString(),
    idleEndsAt: session.idleEndsAt.toISOString(),
    mustEnrol: mustEnrol(session),
  };
}
