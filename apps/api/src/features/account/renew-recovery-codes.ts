import type { passwordConfirmed, recoveryCodes } from "@ips/contract";
import type { z } from "zod";
import type { LiveSession } from "../../auth/live-session.ts";
import { requirePassword } from "../../auth/password.ts";
import { renewRecoveryCodes } from "../../auth/second-factor.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * Makes one's recovery codes anew, after the password was typed again; the earlier ones stop working.
 *
 * @throws AppError conflict password.wrong; not-found without a second factor; too-many-tries.
 */
export async function renewOwnRecoveryCodes(
  deps: Deps,
  caller: Caller,
  { user, secondFactor }: LiveSession,
  input: z.output<typeof passwordConfirmed>,
): Promise<z.input<typeof recoveryCodes>> {
  await requirePassword(deps, user.id, input.password);
  if (!secondFactor.enrolled) throw notFound();
  const codes = await renewRecoveryCodes(deps, user.id);
  await recordSignInEvent(deps, { kind: "recovery-codes-renewed", userId: user.id, caller });
  return { codes };
}
