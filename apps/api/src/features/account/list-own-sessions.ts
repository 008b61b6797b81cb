import type { AccountSessions } from "@ips/contract";
import { authTables } from "@ips/db";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { deviceWords } from "../../auth/device-words.ts";
import type { LiveSession } from "../../auth/live-session.ts";
import type { Deps } from "../../deps.ts";

/** Where one is signed in now, the most recently used first. */
export async function listOwnSessions(
  { database, settings }: Deps,
  { user, sessionId }: LiveSession,
): Promise<AccountSessions> {
  const { device, session } = authTables;
  const found = await database.auth
    .select({
      sessionId: session.id,
      userAgent: session.userAgent,
      since: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      newDevice: sql<boolean>`coalesce(${device.createdAt} > now() - interval '7 days' and exists (
        select from auth.device d where d.user_id = ${user.id} and d.created_at < ${device.createdAt}), false)`,
    })
    .from(session)
    .leftJoin(device, eq(device.id, session.deviceId))
    .where(
      and(
        eq(session.userId, user.id),
        gt(session.expiresAt, sql`now()`),
        gt(session.lastSeenAt, sql`now() - make_interval(mins => ${settings.idleMinutes})`),
      ),
    )
    .orderBy(desc(session.lastSeenAt), session.id);
  return {
    rows: found.map((each) => ({
      sessionId: each.sessionId,
      ...deviceWords(each.userAgent),
      since: each.since.toISOString(),
      lastSeenAt: each.lastSeenAt.toISOString(),
      newDevice: each.newDevice,
      current: each.sessionId === sessionId,
    })),
  };
}
