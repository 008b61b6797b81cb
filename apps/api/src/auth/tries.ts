import { createHash } from "node:crypto";
import { authTables } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { tooManyTries } from "../errors/app-error.ts";
import { signInLimits } from "./limits.ts";

/** What is counted: tries under one key, and how they slow down. */
export type TryRule = {
  readonly key: string;
  /** So many tries are heard at once; each later one waits twice as long as the one before it. */
  readonly free: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
};

const keyOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("|")).digest("base64url");

/** The wait grows to an hour: at most 24 guesses a day at one account, from however many addresses. */
const guessing = { free: 5, firstWaitSeconds: 30, longestWaitSeconds: 60 * 60 } as const;

/** Passwords for an account from browsers that its owner has never signed in with, wherever they are. */
export const strangersTries = (email: string): TryRule => ({
  key: keyOf("stranger", email.trim().toLowerCase()),
  ...guessing,
});

/**
 * Passwords for an account from one browser its owner has signed in with. It is counted by itself, so that strangers
 * who try an account never lock its owner out of the browser at their desk.
 */
export const knownDeviceTries = (deviceId: string): TryRule => ({
  key: keyOf("device", deviceId),
  ...guessing,
});

/** Codes of the second step for an account; only who knows the password comes so far. */
export const codeTries = (userId: string): TryRule => ({ key: keyOf("code", userId), ...guessing });

/** Passwords typed by somebody who is signed in, to confirm that it is still them. */
export const confirmTries = (userId: string): TryRule => ({ key: keyOf("confirm", userId), ...guessing });

/** Letters with a link to a new password, for one address. */
export const letterTries = (email: string): TryRule => ({
  key: keyOf("letter", email.trim().toLowerCase()),
  free: 3,
  firstWaitSeconds: 5 * 60,
  longestWaitSeconds: 60 * 60,
});

/** Whatever is asked before the sign-in from one address within a minute. */
export const addressTries = (address: string | null, now: Date): TryRule => ({
  key: keyOf("address", address ?? "unknown", String(Math.floor(now.getTime() / 60_000))),
  free: signInLimits.signInsAMinute,
  firstWaitSeconds: 60,
  longestWaitSeconds: 60,
});

/** How long the next try waits after `count` of them. */
export function waitSeconds(count: number, { free, firstWaitSeconds, longestWaitSeconds }: TryRule): number {
  return count < free ? 0 : Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(count - free, 20));
}

/**
 * Counts one try, or refuses it because it comes too early. A try that is refused changes nothing, so that nobody
 * lengthens the wait of somebody else by knocking. One statement: tries sent at the same moment are all counted.
 * The count starts again after a day without a try.
 *
 * @throws AppError too-many-tries with the seconds to wait.
 */
export async function hearTry(
  { database, clock, newId }: Pick<Deps, "database" | "clock" | "newId">,
  rule: TryRule,
): Promise<void> {
  const now = clock.now();
  const tryId = newId();
  const { tryCount: t } = authTables;
  const wait = sql`case when ${t.count} < ${rule.free} then 0 else least(${rule.longestWaitSeconds}::float, ${rule.firstWaitSeconds} * power(2, least(${t.count} - ${rule.free}, 20))) end`;
  const heard = sql`${t.lastAt} + make_interval(secs => ${wait}) <= ${now}`;
  const [row] = await database.auth
    .insert(t)
    .values({ key: rule.key, count: 1, lastAt: now, tryId })
    .onConflictDoUpdate({
      target: t.key,
      set: {
        count: sql`case when ${t.lastAt} < ${now}::timestamptz - interval '1 day' then 1 when ${heard} then ${t.count} + 1 else ${t.count} end`,
        lastAt: sql`case when ${heard} then ${now}::timestamptz else ${t.lastAt} end`,
        tryId: sql`case when ${heard} then ${tryId}::uuid else ${t.tryId} end`,
      },
    })
    .returning({ count: t.count, lastAt: t.lastAt, tryId: t.tryId });
  if (!row || row.tryId === tryId) return;
  const until = row.lastAt.getTime() + waitSeconds(row.count, rule) * 1000;
  throw tooManyTries(Math.max(1, Math.ceil((until - now.getTime()) / 1000)));
}

/** Forgets the tries after one that was right. */
export async function forgetTries({ database }: Pick<Deps, "database">, { key }: TryRule): Promise<void> {
  await database.auth.delete(authTables.tryCount).where(eq(authTables.tryCount.key, key));
}
