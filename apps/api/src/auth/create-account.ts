import { authTables } from "@ips/db";
import { hashPassword } from "better-auth/crypto";
import { eq } from "drizzle-orm";
import type { Deps } from "../deps.ts";

/** A transaction of the sign-in role. */
export type AuthTx = Parameters<Parameters<Deps["database"]["auth"]["transaction"]>[0]>[0];

/** The hash a password is checked against (scrypt); takes a tenth of a second on purpose. */
export const passwordHash = (password: string): Promise<string> => hashPassword(password);

/** Somebody who will be able to sign in. */
export type NewAccount = {
  readonly userId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
};

/**
 * Makes a user with a password, in a transaction together with whatever gives the user something to do.
 *
 * @throws the unique violation `user_email_unique` when the e-mail address has an account.
 */
export async function createAccount(tx: AuthTx, account: NewAccount): Promise<void> {
  const email = account.email.trim().toLowerCase();
  await tx
    .insert(authTables.user)
    .values({ id: account.userId, name: account.name, email, emailVerified: true });
  await tx.insert(authTables.account).values({
    id: account.accountId,
    userId: account.userId,
    accountId: account.userId,
    providerId: "credential",
    password: account.passwordHash,
  });
}

/** Answers whether an e-mail address has an account. */
export async function hasAccount({ database }: Pick<Deps, "database">, email: string): Promise<boolean> {
  const found = await database.auth.$count(
    authTables.user,
    eq(authTables.user.email, email.trim().toLowerCase()),
  );
  return found > 0;
}
