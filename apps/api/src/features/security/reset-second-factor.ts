import type { securityOfInput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { secondFactorLetter } from "../../auth/letters.ts";
import { endSessions } from "../../auth/open-session.ts";
import { removeSecondFactor } from "../../auth/second-factor.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import { loadPerson } from "./load-person.ts";

/**
 * Takes the second factor of a member of staff away, when the phone is lost and so are the recovery codes. They are
 * signed out everywhere and told by letter; the password stays theirs alone.
 *
 * @throws AppError not-found for another agency's.
 */
export async function resetSecondFactor(
  ctx: ActorContext,
  caller: Caller,
  input: z.output<typeof securityOfInput>,
): Promise<{ done: true }> {
  const { userId, addressee } = await loadPerson(ctx, input);
  if (await removeSecondFactor(ctx.deps, userId)) {
    await endSessions(ctx.deps, userId);
    // Named with the administrator's membership: who did it stands in the record of signing in.
    await recordSignInEvent(ctx.deps, {
      kind: "second-factor-reset",
      userId,
      membershipId: ctx.actor.membershipId,
      caller,
    });
    if (addressee) await ctx.deps.mail.send(secondFactorLetter(addressee, "reset"));
  }
  return { done: true };
}
