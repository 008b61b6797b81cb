import type { acceptInvitationInput, invitationInput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import { checkNewPassword } from "../../auth/check-password.ts";
import { createAccount, hasAccount, passwordHash, type AuthTx } from "../../auth/create-account.ts";
import type { LiveSession } from "../../auth/live-session.ts";
import { portalOf } from "../../auth/memberships.ts";
import { hashToken } from "../../auth/one-time-token.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";
import { conflict } from "../../errors/app-error.ts";
import { sqlStateOf } from "../../errors/database-error.ts";
import { findInvitation, invitationNotValid, type OpenInvitation } from "./find-invitation.ts";

type Accepted = { portal: "supervisor" | "counselor" };

/**
 * Spends an invitation: an account with the chosen password and the membership it was for, in one
 * transaction. The person signs in with it afterwards.
 *
 * @throws AppError invitation.not-valid; conflict invitation.sign-in-first when the e-mail address has an
 *   account (see {@link joinByInvitation}); bad-input at `password`.
 */
export async function acceptInvitation(
  deps: Deps,
  caller: Caller,
  input: z.infer<typeof acceptInvitationInput>,
): Promise<Accepted> {
  const found = await findInvitation(deps, input.token);
  if (await hasAccount(deps, found.email)) throw conflict("invitation.sign-in-first");
  await checkNewPassword(input.password, [found.staff_name, found.email, found.agency_name], "password");
  const hash = await passwordHash(input.password);
  const [userId, accountId] = [deps.newId(), deps.newId()];
  const membershipId = await deps.database.auth.transaction(async (tx) => {
    await createAccount(tx, {
      userId,
      accountId,
      name: found.staff_name,
      email: found.email,
      passwordHash: hash,
    });
    return spend(deps, tx, input.token, userId, found);
  });
  await recordSignInEvent(deps, { kind: "account-created", userId, membershipId, caller });
  return { portal: portalOf(found.agency_kind) };
}

/**
 * Spends an invitation for somebody who has an account already and is signed in as it: the account gets
 * the further membership.
 *
 * @throws AppError invitation.not-valid; conflict invitation.sign-in-first when signed in as somebody else.
 */
export async function joinByInvitation(
  deps: Deps,
  caller: Caller,
  session: LiveSession,
  input: z.infer<typeof invitationInput>,
): Promise<Accepted> {
  const found = await findInvitation(deps, input.token);
  if (found.email.toLowerCase() !== session.user.email.toLowerCase())
    throw conflict("invitation.sign-in-first");
  const membershipId = await deps.database.auth.transaction((tx) =>
    spend(deps, tx, input.token, session.user.id, found),
  );
  await recordSignInEvent(deps, {
    kind: "invitation-accepted",
    userId: session.user.id,
    membershipId,
    caller,
  });
  return { portal: portalOf(found.agency_kind) };
}

async function spend(
  { clock, newId }: Deps,
  tx: AuthTx,
  token: string,
  userId: string,
  found: OpenInvitation,
): Promise<string> {
  const membershipId = newId();
  const today = clock.today(found.time_zone);
  try {
    await tx.execute(
      sql`select app.accept_invitation(${hashToken(token)}, ${clock.now()}, ${userId}, ${membershipId}::uuid, ${today}::date)`,
    );
  } catch (error) {
    // Somebody else spent it in this very moment.
    throw sqlStateOf(error) === "P0002" ? invitationNotValid() : error;
  }
  return membershipId;
}
