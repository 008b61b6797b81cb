import type { endMembershipInput } from "@ips/contract";
import { membership, type Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { endSessions } from "../../auth/open-session.ts";
import { badInput, conflict, notFound } from "../../errors/app-error.ts";

/**
 * Ends a membership with a last day; from the day after, no request of that person acts for it. A day
 * in the past ends it now, and signs the person out.
 *
 * @throws AppError not-found for another agency's; bad-input when the day lies before its start;
 *   conflict membership.last-administrator when nobody could manage staff any more.
 */
export async function endMembership(
  { run, actor, deps }: ActorContext,
  input: z.infer<typeof endMembershipInput>,
): Promise<{ id: string }> {
  const left = await run(async (tx) => {
    // Locks the agency's administrators, so that two of them cannot end each other at the same moment.
    const administrators = await inForceAfter(tx, actor.agencyId, input.toOn);
    const [ended] = await tx
      .select()
      .from(membership)
      .where(and(eq(membership.id, input.membershipId), eq(membership.agencyId, actor.agencyId)));
    if (!ended) throw notFound();
    if (input.toOn < ended.fromOn) throw badInput({ toOn: "date.impossible" }, { fromOn: ended.fromOn });
    const others = administrators.filter(({ id }) => id !== ended.id);
    if (ended.role === "administrator" && others.length === 0)
      throw conflict("membership.last-administrator");
    await tx.update(membership).set({ toOn: input.toOn }).where(eq(membership.id, ended.id));
    return ended;
  });
  // Whoever has left is signed out; a membership elsewhere is a new sign-in away.
  if (input.toOn < actor.today) await endSessions(deps, left.userId);
  return { id: left.id };
}

const inForceAfter = (tx: Tx, agencyId: string, day: PlainDate) =>
  tx
    .select({ id: membership.id })
    .from(membership)
    .where(
      and(
        eq(membership.agencyId, agencyId),
        eq(membership.role, "administrator"),
        lte(membership.fromOn, day),
        or(isNull(membership.toOn), gt(membership.toOn, day)),
      ),
    )
    .orderBy(membership.id)
    .for("update");
