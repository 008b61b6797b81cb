import type { endSessionInput } from "@ips/contract";
import type { z } from "zod";
import type { LiveSession } from "../../auth/live-session.ts";
import { endSession, endSessions } from "../../auth/open-session.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import type { Deps } from "../../deps.ts";
import { notFound } from "../../errors/app-error.ts";

/**
 * Ends one of one's own sessions.
 *
 * @throws AppError not-found for anybody else's, and for one that has ended.
 */
export async function endOwnSession(
  deps: Deps,
  caller: Caller,
  { user }: LiveSession,
  input: z.output<typeof endSessionInput>,
): Promise<{ done: true }> {
  if (!(await endSession(deps, user.id, input.sessionId))) throw notFound();
  await recordSignInEvent(deps, { kind: "session-ended", userId: user.id, caller });
  return { done: true };
}

/** Ends all of one's sessions but this one. @returns how many there were. */
export async function endOtherSessions(
  deps: Deps,
  caller: Caller,
  { user, sessionId }: LiveSession,
): Promise<{ ended: number }> {
  const ended = await endSessions(deps, user.id, sessionId);
  if (ended > 0) await recordSignInEvent(deps, { kind: "signed-out-everywhere", userId: user.id, caller });
  return { ended };
}
