import { authTables } from "@ips/db";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { conflict } from "../errors/app-error.ts";
import { makeRecoveryCodes, recoveryCodesLeft } from "./recovery-codes.ts";
import { newTotpSecret, totpAddress, totpStep } from "./totp.ts";

const { secondFactor } = authTables;

const keyOf = ({ database }: Pick<Deps, "database">) => database.deriveKey("second-factor");

/** What an authenticator app is given, once: the secret as text and as the address in the square picture. */
export type SecondFactorOffer = { readonly secret: string; readonly address: string };

/** How somebody's second factor stands. */
export type SecondFactorStanding = { readonly since: Date | null; readonly recoveryCodesLeft: number };

export async function secondFactorStanding(
  deps: Pick<Deps, "database">,
  userId: string,
): Promise<SecondFactorStanding> {
  const [found] = await deps.database.auth
    .select({ since: secondFactor.confirmedAt })
    .from(secondFactor)
    .where(eq(secondFactor.userId, userId));
  return { since: found?.since ?? null, recoveryCodesLeft: await recoveryCodesLeft(deps, userId) };
}

/**
 * Begins to set up an authenticator app. Nothing changes until its first code is typed in; beginning again makes
 * another secret.
 *
 * @throws AppError conflict second-factor.already-on.
 */
export async function offerSecondFactor(
  deps: Pick<Deps, "database">,
  user: { id: string; email: string },
): Promise<SecondFactorOffer> {
  const plain = newTotpSecret();
  const secret = await symmetricEncrypt({ key: keyOf(deps), data: plain });
  const offered = await deps.database.auth
    .insert(secondFactor)
    .values({ userId: user.id, secret })
    .onConflictDoUpdate({
      target: secondFactor.userId,
      set: { secret, lastStep: 0, createdAt: sql`now()` },
      setWhere: isNull(secondFactor.confirmedAt),
    })
    .returning({ userId: secondFactor.userId });
  if (offered.length === 0) throw conflict("second-factor.already-on");
  return { secret: plain, address: totpAddress(plain, user.email) };
}

/**
 * Takes a code: true once for a right one. The code's step is written down with the condition that it is newer than
 * the last, so that of two requests with one code only one gets in, and a code that was looked on cannot be used again.
 *
 * @param which the factor in use, or the one being set up.
 */
export async function takeCode(
  deps: Pick<Deps, "database" | "clock">,
  userId: string,
  code: string,
  which: "confirmed" | "offered" = "confirmed",
): Promise<boolean> {
  const now = deps.clock.now();
  const own = and(
    eq(secondFactor.userId, userId),
    which === "confirmed" ? isNotNull(secondFactor.confirmedAt) : isNull(secondFactor.confirmedAt),
  );
  const [found] = await deps.database.auth
    .select({ secret: secondFactor.secret })
    .from(secondFactor)
    .where(own);
  if (!found) return false;
  const step = totpStep(await symmetricDecrypt({ key: keyOf(deps), data: found.secret }), code, now);
  if (step === null) return false;
  const taken = await deps.database.auth
    .update(secondFactor)
    .set({ lastStep: step, ...(which === "offered" ? { confirmedAt: now } : {}) })
    .where(and(own, eq(secondFactor.secret, found.secret), lt(secondFactor.lastStep, step)))
    .returning({ userId: secondFactor.userId });
  return taken.length > 0;
}

/** The recovery codes of a second factor, made anew. */
export const renewRecoveryCodes = (
  deps: Pick<Deps, "database" | "newId">,
  userId: string,
): Promise<string[]> => deps.database.auth.transaction((tx) => makeRecoveryCodes(deps, tx, userId));

/** Takes a second factor and its recovery codes away. @returns whether there was one. */
export async function removeSecondFactor(
  { database }: Pick<Deps, "database">,
  userId: string,
): Promise<boolean> {
  return database.auth.transaction(async (tx) => {
    await tx.delete(authTables.recoveryCode).where(eq(authTables.recoveryCode.userId, userId));
    const removed = await tx
      .delete(secondFactor)
      .where(eq(secondFactor.userId, userId))
      .returning({ since: secondFactor.confirmedAt });
    return removed.some(({ since }) => since !== null);
  });
}
