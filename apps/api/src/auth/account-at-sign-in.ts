import { authTables } from "@ips/db";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { hashToken } from "./one-time-token.ts";

/** What a sign-in needs to know about an account. */
export type AccountAtSignIn = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  /** The browser it is tried from, if its owner has signed in with it. */
  readonly knownDeviceId: string | null;
  readonly hasSecondFactor: boolean;
};

/** The account of an e-mail address as seen from a browser, in one statement; `null` when there is none. */
export async function accountAtSignIn(
  { database }: Pick<Deps, "database">,
  email: string,
  deviceToken: string | null,
): Promise<AccountAtSignIn | null> {
  const { account, device, secondFactor, user } = authTables;
  const [found] = await database.auth
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      passwordHash: account.password,
      knownDeviceId: device.id,
      hasSecondFactor: sql<boolean>`${secondFactor.userId} is not null`,
    })
    .from(user)
    .leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, "credential")))
    .leftJoin(device, and(eq(device.userId, user.id), eq(device.tokenHash, hashToken(deviceToken ?? ""))))
    .leftJoin(secondFactor, and(eq(secondFactor.userId, user.id), isNotNull(secondFactor.confirmedAt)))
    .where(eq(user.email, email.trim().toLowerCase()))
    .limit(1);
  return found ?? null;
}
