import { authTables } from "@ips/db";
import { eq } from "drizzle-orm";
import type { LiveSession } from "../../auth/live-session.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * Lets the session act for another of the person's own memberships in force; recorded.
 *
 * @returns the session as it now is.
 * @throws AppError not-found for a membership that is not one's own or not in force.
 */
export async function switchMembership(
  deps: Deps,
  session: LiveSession,
  caller: Caller,
  membershipId: string,
): Promise<LiveSession> {
  const active = session.memberships.find(({ id }) => id === membershipId);
  if (!active) throw notFound();
  await deps.database.auth
    .update(authTables.session)
    .set({ activeMembershipId: membershipId })
    .where(eq(authTables.session.id, session.sessionId));
  await recordSignInEvent(deps, {
    kind: "membership-switched",
    userId: session.user.id,
    membershipId,
    caller,
  });
  return {
    ...session,
    active,
    timeZone: active.agency.timeZone,
    today: deps.clock.today(active.agency.timeZone),
  };
}
