import type { SecurityStaff } from "@ips/contract";
import { authTables, membership, staff } from "@ips/db";
import { and, asc, eq, gt, inArray, isNull, max, or, sql, count, gte, lte } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";

/** The agency's staff who can sign in today: who has a second factor, and who is signed in. */
export async function listSecurityOfStaff({ run, actor, deps }: ActorContext): Promise<SecurityStaff> {
  const people = await run((tx) =>
    tx
      .select({ membershipId: membership.id, userId: membership.userId, name: staff.name })
      .from(membership)
      .innerJoin(staff, eq(staff.id, membership.staffId))
      .where(
        and(
          eq(membership.agencyId, actor.agencyId),
          lte(membership.fromOn, actor.today),
          or(isNull(membership.toOn), gte(membership.toOn, actor.today)),
        ),
      )
      .orderBy(asc(staff.name), asc(membership.id)),
  );
  const users = people.map(({ userId }) => userId);
  const { secondFactor, session } = authTables;
  const factors = await deps.database.auth
    .select({ userId: secondFactor.userId, since: secondFactor.confirmedAt })
    .from(secondFactor)
    .where(inArray(secondFactor.userId, users));
  const sessions = await deps.database.auth
    .select({ userId: session.userId, count: count(), lastSeenAt: max(session.lastSeenAt) })
    .from(session)
    .where(
      and(
        inArray(session.userId, users),
        gt(session.expiresAt, sql`now()`),
        gt(session.lastSeenAt, sql`now() - make_interval(mins => ${deps.settings.idleMinutes})`),
      ),
    )
    .groupBy(session.userId);
  const since = new Map(factors.map((each) => [each.userId, each.since]));
  const live = new Map(sessions.map((each) => [each.userId, each]));
  return {
    rows: people.map(({ membershipId, userId, name }) => ({
      membershipId,
      name,
      secondFactorSince: since.get(userId)?.toISOString() ?? null,
      signedIn: live.get(userId)?.count ?? 0,
      lastSeenAt: live.get(userId)?.lastSeenAt?.toISOString() ?? null,
    })),
  };
}
