import type { securityOfInput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { endSessions } from "../../auth/open-session.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import { loadPerson } from "./load-person.ts";

/**
 * Signs a member of staff out everywhere, when a device is lost.
 *
 * @throws AppError not-found for another agency's.
 */
export async function endSessionsOfStaff(
  ctx: ActorContext,
  caller: Caller,
  input: z.output<typeof securityOfInput>,
): Promise<{ ended: number }> {
  const { userId } = await loadPerson(ctx, input);
  const ended = await endSessions(ctx.deps, userId);
  await recordSignInEvent(ctx.deps, {
    kind: "sessions-ended-by-administrator",
    userId,
    membershipId: ctx.actor.membershipId,
    caller,
  });
  return { ended };
}
