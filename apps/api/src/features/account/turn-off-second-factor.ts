import type { passwordConfirmed } from "@ips/contract";
import type { z } from "zod";
import { secondFactorLetter } from "../../auth/letters.ts";
import type { LiveSession } from "../../auth/live-session.ts";
import { requirePassword } from "../../auth/password.ts";
import { removeSecondFactor } from "../../auth/second-factor.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";
import { conflict } from "../../errors/app-error.ts";

/**
 * Turns one's second factor off, after the password was typed again.
 *
 * @throws AppError conflict second-factor.required where an agency asks for one; password.wrong; too-many-tries.
 */
export async function turnOffSecondFactor(
  deps: Deps,
  caller: Caller,
  { user, secondFactor }: LiveSession,
  input: z.output<typeof passwordConfirmed>,
): Promise<{ done: true }> {
  if (secondFactor.needed) throw conflict("second-factor.required");
  await requirePassword(deps, user.id, input.password);
  if (await removeSecondFactor(deps, user.id)) {
    await recordSignInEvent(deps, { kind: "second-factor-off", userId: user.id, caller });
    await deps.mail.send(secondFactorLetter(user, "off"));
  }
  return { done: true };
}
