import { authTables } from "@ips/db";
import type { Deps } from "../deps.ts";

/** What is recorded about signing in (HIPAA 45 CFR 164.312(b)). */
export type SignInEventKind =
  | "signed-in"
  | "refused"
  | "signed-out"
  | "membership-switched"
  | "account-created"
  | "invitation-accepted"
  | "set-up"
  | "code-refused"
  | "recovery-code-used"
  | "signed-out-everywhere"
  | "session-ended"
  | "sessions-ended-by-administrator"
  | "second-factor-on"
  | "second-factor-off"
  | "second-factor-reset"
  | "recovery-codes-renewed"
  | "password-changed"
  | "password-link-sent"
  | "new-device";

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
    userId: string | null;
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
