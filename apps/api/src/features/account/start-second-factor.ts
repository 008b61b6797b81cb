import type { passwordConfirmed, secondFactorOffer } from "@ips/contract";
import type { z } from "zod";
import type { LiveSession } from "../../auth/live-session.ts";
import { requirePassword } from "../../auth/password.ts";
import { offerSecondFactor } from "../../auth/second-factor.ts";
import type { Deps } from "../../deps.ts";

/**
 * Gives an authenticator app its secret, after the password was typed again. Nothing has changed yet.
 *
 * @throws AppError conflict password.wrong, second-factor.already-on; too-many-tries.
 */
export async function startSecondFactor(
  deps: Deps,
  { user }: LiveSession,
  input: z.output<typeof passwordConfirmed>,
): Promise<z.input<typeof secondFactorOffer>> {
  await requirePassword(deps, user.id, input.password);
  return offerSecondFactor(deps, user);
}
