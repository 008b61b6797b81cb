import type { inviteStaffInput, inviteStaffOutput } from "@ips/contract";
import { agency, invitation, staff, unit, type Tx } from "@ips/db";
import { rolesOfAgency } from "@ips/policy";
import { and, eq, inArray, or } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { signInLimits } from "../../auth/limits.ts";
import { portalOf } from "../../auth/memberships.ts";
import { hashToken, newToken } from "../../auth/one-time-token.ts";
import { badInput, conflict, notFound } from "../../errors/app-error.ts";
import { constraintOf } from "../../errors/database-error.ts";
import { invitationLetter } from "./invitation-letter.ts";

type Invite = z.infer<typeof inviteStaffInput>;

/**
 * Invites a member of staff, new or known, to sign in: makes a one-time link that ends after seven days.
 * The link is mailed when there is a mail server and always returned, so that it can be handed over.
 * Inviting somebody again makes a new link; the earlier one stops working.
 *
 * @throws AppError not-found for staff or a unit of another agency; bad-input at `role`, `staff.number`;
 *   conflict invitation.not-valid when this invitation was accepted already.
 */
export async function inviteStaff(
  ctx: ActorContext,
  input: Invite,
): Promise<z.infer<typeof inviteStaffOutput>> {
  const { deps, actor } = ctx;
  if (!rolesOfAgency(actor.agencyKind).includes(input.role)) throw badInput({ role: "field.impossible" });
  const token = newToken();
  const expiresAt = new Date(deps.clock.now().getTime() + signInLimits.invitationDays * 24 * 60 * 60 * 1000);

  const { name, agencyName } = await ctx
    .run(async (tx) => {
      await requireOwnUnit(tx, actor.agencyId, input.unitId);
      const invited = await staffFor(tx, ctx, input);
      const id = await freshInvitation(tx, ctx, input.invitationId, invited.staffId);
      await tx.insert(invitation).values({
        id,
        agencyId: actor.agencyId,
        staffId: invited.staffId,
        email: input.email.toLowerCase(),
        role: input.role,
        unitId: input.unitId,
        tokenHash: hashToken(token),
        expiresAt,
      });
      const [own] = await tx.select({ name: agency.name }).from(agency).where(eq(agency.id, actor.agencyId));
      return { name: invited.name, agencyName: own?.name ?? "" };
    })
    .catch((error: unknown) => {
      throw constraintOf(error) === "staff_number" ? badInput({ "staff.number": "already-there" }) : error;
    });

  const link = `${deps.settings.baseUrl}/${portalOf(actor.agencyKind)}/invitation?token=${token}`;
  const mailed = await deps.mail.send(
    invitationLetter({ to: input.email, name, agencyName, link, days: signInLimits.invitationDays }),
  );
  return { link, expiresAt: expiresAt.toISOString(), mailed };
}

/** Ends the person's open invitations, and answers the key of the next: the one asked for, unless it was used for an earlier link. */
async function freshInvitation(
  tx: Tx,
  { deps, actor }: ActorContext,
  wantedId: string,
  staffId: string,
): Promise<string> {
  const now = deps.clock.now();
  const earlier = await tx
    .select({ id: invitation.id, acceptedAt: invitation.acceptedAt, expiresAt: invitation.expiresAt })
    .from(invitation)
    .where(
      and(
        eq(invitation.agencyId, actor.agencyId),
        or(eq(invitation.id, wantedId), eq(invitation.staffId, staffId)),
      ),
    );
  const same = earlier.find(({ id }) => id === wantedId);
  if (same?.acceptedAt) throw conflict("invitation.not-valid");
  const open = earlier
    .filter(({ acceptedAt, expiresAt }) => acceptedAt === null && expiresAt > now)
    .map(({ id }) => id);
  if (open.length > 0)
    await tx.update(invitation).set({ expiresAt: now }).where(inArray(invitation.id, open));
  return same ? deps.newId() : wantedId;
}

async function requireOwnUnit(tx: Tx, agencyId: string, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  if ((await tx.$count(unit, and(eq(unit.id, unitId), eq(unit.agencyId, agencyId)))) === 0) throw notFound();
}

async function staffFor(
  tx: Tx,
  { actor }: ActorContext,
  { staff: who, email, role, unitId }: Invite,
): Promise<{ staffId: string; name: string }> {
  if ("staffId" in who) {
    const [known] = await tx
      .select({ staffId: staff.id, name: staff.name, email: staff.email })
      .from(staff)
      .where(and(eq(staff.id, who.staffId), eq(staff.agencyId, actor.agencyId)));
    if (!known) throw notFound();
    if (known.email === null) await tx.update(staff).set({ email }).where(eq(staff.id, known.staffId));
    return known;
  }
  await tx
    .insert(staff)
    .values({
      id: who.newStaffId,
      agencyId: actor.agencyId,
      unitId,
      number: who.number,
      name: who.name,
      role,
      email,
      fte: who.fte,
      startedOn: actor.today,
    })
    .onConflictDoNothing({ target: staff.id });
  return { staffId: who.newStaffId, name: who.name };
}
