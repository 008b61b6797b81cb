import { createHash } from "node:crypto";
import { authTables } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { signInLimits } from "./limits.ts";

const windowMs = signInLimits.triesMinutes * 60_000;

/**
 * The key under which tries are counted: the account together with the caller's address, so that
 * nobody can lock out a colleague from elsewhere. It holds no readable address.
 */
export const triesKey = (email: string, address: string | null): string =>
  `sign-in|${createHash("sha256")
    .update(`${email.trim().toLowerCase()}|${address ?? "unknown"}`)
    .digest("base64url")}`;

/**
 * Counts one try and says how long to wait: `null` when the try may go on. One statement, so that tries
 * sent at the same moment are all counted; the count starts again after {@link signInLimits.triesMinutes}.
 */
export async function countTry(
  { database, clock, newId }: Pick<Deps, "database" | "clock" | "newId">,
  key: string,
): Promise<number | null> {
  const now = clock.now().getTime();
  const { rateLimit } = authTables;
  const [row] = await database.auth
    .insert(rateLimit)
    .values({ id: newId(), key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${rateLimit.lastRequest} <= ${now - windowMs} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${rateLimit.lastRequest} <= ${now - windowMs} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, since: rateLimit.lastRequest });
  if (!row || row.count <= signInLimits.tries) return null;
  return Math.max(1, Math.ceil((row.since + windowMs - now) / 1000));
}

/** Forgets the tries after a sign-in that worked. */
export async function forgetTries({ database }: Pick<Deps, "database">, key: string): Promise<void> {
  await database.auth.delete(authTables.rateLimit).where(eq(authTables.rateLimit.key, key));
}
