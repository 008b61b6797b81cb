import { authTables } from "@ips/db";
import { and, eq, lt, ne, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { hashToken, newToken } from "./one-time-token.ts";
import type { Caller } from "./sign-in-event.ts";

/** Whose session is opened, in which browser, and whether the second factor was shown. */
export type NewSession = {
  readonly userId: string;
  readonly deviceId: string;
  readonly secondFactor: "shown" | "none";
  readonly caller: Caller;
};

/**
 * Opens a session, and clears away what is left of the person's sessions that have ended.
 *
 * @returns the token for the cookie; the database keeps its hash alone.
 */
export async function openSession(
  { database, settings, newId }: Pick<Deps, "database" | "settings" | "newId">,
  { userId, deviceId, secondFactor, caller }: NewSession,
): Promise<string> {
  const token = newToken();
  const { session } = authTables;
  await database.auth
    .delete(session)
    .where(and(eq(session.userId, userId), lt(session.expiresAt, sql`now()`)));
  await database.auth.insert(session).values({
    id: newId(),
    userId,
    deviceId,
    tokenHash: hashToken(token),
    expiresAt: sql`now() + make_interval(hours => ${settings.sessionHours})`,
    secondFactorAt: secondFactor === "shown" ? sql`now()` : null,
    ipAddress: caller.address,
    userAgent: caller.userAgent?.slice(0, 300) ?? null,
  });
  return token;
}

/** Ends a person's sessions: all of them, or all but one. Open pages notice with their next request. */
export async function endSessions(
  { database }: Pick<Deps, "database">,
  userId: string,
  except: string | null = null,
): Promise<number> {
  const { session } = authTables;
  const ended = await database.auth
    .delete(session)
    .where(and(eq(session.userId, userId), except === null ? undefined : ne(session.id, except)))
    .returning({ id: session.id });
  return ended.length;
}

/** Ends one session of a person's. @returns whether there was one. */
export async function endSession(
  { database }: Pick<Deps, "database">,
  userId: string,
  sessionId: string,
): Promise<boolean> {
  const { session } = authTables;
  const ended = await database.auth
    .delete(session)
    .where(and(eq(session.userId, userId), eq(session.id, sessionId)))
    .returning({ id: session.id });
  return ended.length > 0;
}
