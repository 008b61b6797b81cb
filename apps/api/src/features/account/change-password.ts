import type { changePasswordInput } from "@ips/contract";
import type { z } from "zod";
import { checkNewPassword } from "../../auth/check-password.ts";
import { passwordHash } from "../../auth/create-account.ts";
import { passwordChangedLetter } from "../../auth/letters.ts";
import type { LiveSession } from "../../auth/live-session.ts";
import { endSessions } from "../../auth/open-session.ts";
import { requirePassword, setPassword } from "../../auth/password.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";

/**
 * Changes one's own password and signs out everywhere else.
 *
 * @throws AppError conflict password.wrong; bad-input at `next`; too-many-tries.
 */
export async function changePassword(
  deps: Deps,
  caller: Caller,
  { user, sessionId, memberships }: LiveSession,
  input: z.output<typeof changePasswordInput>,
): Promise<{ ended: number }> {
  await requirePassword(deps, user.id, input.current);
  const agencies = memberships.map(({ agency }) => agency.name);
  await checkNewPassword(input.next, [user.name, user.email, ...agencies], "next");
  await setPassword(deps, user.id, await passwordHash(input.next));
  const ended = await endSessions(deps, user.id, sessionId);
  await recordSignInEvent(deps, { kind: "password-changed", userId: user.id, caller });
  await deps.mail.send(passwordChangedLetter(user));
  return { ended };
}
