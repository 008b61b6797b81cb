import { authTables } from "@ips/db";
import { lt, or } from "drizzle-orm";
import { signInLimits } from "../auth/limits.ts";
import type { Deps } from "../deps.ts";

const days = (now: Date, count: number): Date => new Date(now.getTime() - count * 24 * 60 * 60_000);

/** Takes away what signing in leaves behind: old letters, used and dead links, counted tries, browsers that are not used any more. */
export async function tidySignIn({ database, clock }: Pick<Deps, "database" | "clock">): Promise<void> {
  const now = clock.now();
  const { device, letter, ticket, tryCount } = authTables;
  await database.auth.delete(letter).where(lt(letter.createdAt, days(now, 30)));
  await database.auth
    .delete(ticket)
    .where(or(lt(ticket.expiresAt, days(now, 1)), lt(ticket.usedAt, days(now, 1))));
  await database.auth.delete(tryCount).where(lt(tryCount.lastAt, days(now, 2)));
  await database.auth.delete(device).where(lt(device.lastSeenAt, days(now, signInLimits.deviceDays)));
}
