import type { staffListOutput } from "@ips/contract";
import { invitation, membership, staff, unit, type Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";

type StaffList = z.infer<typeof staffListOutput>;
type Access = StaffList["rows"][number]["access"];

/** Everybody who works at the actor's agency, with their memberships and whether they can sign in. */
export function listStaff({ run, actor, deps }: ActorContext): Promise<StaffList> {
  return run(async (tx) => {
    const people = await tx
      .select()
      .from(staff)
      .where(eq(staff.agencyId, actor.agencyId))
      .orderBy(asc(staff.name), asc(staff.number));
    const units = await tx
      .select({ unitId: unit.id, name: unit.name })
      .from(unit)
      .where(eq(unit.agencyId, actor.agencyId))
      .orderBy(asc(unit.name));
    const memberships = await tx
      .select()
      .from(membership)
      .where(eq(membership.agencyId, actor.agencyId))
      .orderBy(asc(membership.fromOn));
    const invited = await openInvitations(tx, actor.agencyId, deps.clock.now());

    const unitName = new Map(units.map((each) => [each.unitId, each.name]));
    const nameOf = (unitId: string | null) => (unitId === null ? null : (unitName.get(unitId) ?? null));
    const membershipsOf = Map.groupBy(memberships, (each) => each.staffId);
    const invitedUntil = new Map(invited.map((each) => [each.staffId, each.expiresAt]));

    const rows = people.map((person) => {
      const own = membershipsOf.get(person.id) ?? [];
      const until = invitedUntil.get(person.id);
      return {
        staffId: person.id,
        name: person.name,
        role: person.role,
        email: person.email,
        unitName: nameOf(person.unitId),
        fte: person.fte,
        startedOn: person.startedOn,
        endedOn: person.endedOn,
        access: accessOf(own, person.endedOn, until !== undefined, actor.today),
        invitedUntil: until?.toISOString() ?? null,
        memberships: own.map((each) => ({
          membershipId: each.id,
          role: each.role,
          unitName: nameOf(each.unitId),
          fromOn: each.fromOn,
          toOn: each.toOn,
        })),
      };
    });
    return { rows, units };
  });
}

const openInvitations = (tx: Tx, agencyId: string, now: Date) =>
  tx
    .select({ staffId: invitation.staffId, expiresAt: invitation.expiresAt })
    .from(invitation)
    .where(
      and(eq(invitation.agencyId, agencyId), isNull(invitation.acceptedAt), gt(invitation.expiresAt, now)),
    )
    .orderBy(asc(invitation.expiresAt));

/** Whether somebody can sign in: now, after accepting an invitation, no longer, or not at all. */
export function accessOf(
  memberships: readonly { fromOn: PlainDate; toOn: PlainDate | null }[],
  endedOn: PlainDate | null,
  invited: boolean,
  today: PlainDate,
): Access {
  const working = endedOn === null || today <= endedOn;
  if (working && memberships.some(({ fromOn, toOn }) => fromOn <= today && (toOn === null || today <= toOn)))
    return "active";
  if (invited) return "invited";
  return memberships.length > 0 ? "ended" : "none";
}
