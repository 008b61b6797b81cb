import { authTables } from "@ips/db";
import { and, eq, gt, isNull } from "drizzle-orm";
import { hashToken, newToken } from "../../auth/one-time-token.ts";
import { signInLimits } from "../../auth/limits.ts";
import type { Deps } from "../../deps.ts";

/**
 * Makes a one-time link with which whoever holds it creates an agency and its administrator. Earlier
 * links that were not used stop working. Only the token's hash is kept.
 */
export async function makeSetUpLink({
  database,
  clock,
  newId,
  settings,
}: Pick<Deps, "database" | "clock" | "newId" | "settings">): Promise<{ link: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(clock.now().getTime() + signInLimits.setUpLinkDays * 24 * 60 * 60 * 1000);
  await database.auth.transaction(async (tx) => {
    await tx.delete(authTables.setupLink).where(isNull(authTables.setupLink.usedAt));
    await tx.insert(authTables.setupLink).values({ id: newId(), tokenHash: hashToken(token), expiresAt });
  });
  return { link: `${settings.baseUrl}/supervisor/setup?token=${token}`, expiresAt };
}

/** The condition under which a link may be used. */
export const usable = (token: string, now: Date) =>
  and(
    eq(authTables.setupLink.tokenHash, hashToken(token)),
    isNull(authTables.setupLink.usedAt),
    gt(authTables.setupLink.expiresAt, now),
  );
