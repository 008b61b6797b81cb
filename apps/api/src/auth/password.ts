import { authTables } from "@ips/db";
import { verifyPassword } from "better-auth/crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { conflict } from "../errors/app-error.ts";
import { passwordHash } from "./create-account.ts";
import { newToken } from "./one-time-token.ts";
import { confirmTries, forgetTries, hearTry } from "./tries.ts";

let decoy: Promise<string> | undefined;

/**
 * Answers whether a password is the one of a hash. Where there is no account it is compared with a hash that nothing
 * matches, so that the answer takes as long.
 */
export async function isPassword(hash: string | null, password: string): Promise<boolean> {
  const nobodys = await (decoy ??= passwordHash(newToken()));
  const same = await verifyPassword({ hash: hash ?? nobodys, password });
  return same && hash !== null;
}

const ofUser = (userId: string) =>
  and(eq(authTables.account.userId, userId), eq(authTables.account.providerId, "credential"));

/**
 * Asks somebody who is signed in for their password again, before something that would let another person stay in.
 *
 * @throws AppError conflict password.wrong; too-many-tries.
 */
export async function requirePassword(
  deps: Pick<Deps, "database" | "clock" | "newId">,
  userId: string,
  password: string,
): Promise<void> {
  const rule = confirmTries(userId);
  await hearTry(deps, rule);
  const [found] = await deps.database.auth
    .select({ hash: authTables.account.password })
    .from(authTables.account)
    .where(ofUser(userId));
  if (!(await isPassword(found?.hash ?? null, password))) throw conflict("password.wrong");
  await forgetTries(deps, rule);
}

/** Puts a new password in the place of the old one, which was checked before. A sign-in begun with the old one is over. */
export async function setPassword(
  { database }: Pick<Deps, "database">,
  userId: string,
  hash: string,
): Promise<void> {
  await database.auth
    .update(authTables.account)
    .set({ password: hash, updatedAt: sql`now()` })
    .where(ofUser(userId));
  await database.auth
    .delete(authTables.ticket)
    .where(and(eq(authTables.ticket.userId, userId), eq(authTables.ticket.kind, "second-step")));
}
