import { authTables } from "@ips/db";
import { sql, type SQL } from "drizzle-orm";
import type { Deps } from "../deps.ts";

/** What is recorded about signing in (HIPAA 45 CFR 164.312(b)). */
export type SignInEventKind =
  | "signed-in"
  | "refused"
  | "signed-out"
  | "membership-switched"
  | "account-created"
  | "invitation-accepted"
  | "set-up";

/** Where a request comes from. */
export type Caller = { readonly address: string | null; readonly userAgent: string | null };

/**
 * Records an event of signing in. The e-mail address as typed is never kept: people type passwords
 * into the wrong field. A refused sign-in keeps the account it was meant for, if there is one.
 */
export async function recordSignInEvent(
  { database, newId }: Pick<Deps, "database" | "newId">,
  event: {
    kind: SignInEventKind;
    userId: string | null | SQL<string | null>;
    membershipId?: string | null;
    caller: Caller;
  },
): Promise<void> {
  await database.auth.insert(authTables.event).values({
    id: newId(),
    kind: event.kind,
    userId: event.userId,
    membershipId: event.membershipId ?? null,
    ipAddress: event.caller.address,
    userAgent: event.caller.userAgent?.slice(0, 300) ?? null,
  });
}

/** The account an e-mail address belongs to, as a part of a statement. */
export const userWithEmail = (email: string): SQL<string | null> =>
  sql<string | null>`(select id from ${authTables.user} where email = ${email.toLowerCase()})`;
