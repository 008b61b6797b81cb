import type { recoveryCodes, secondFactorCode } from "@ips/contract";
import { authTables } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { secondFactorLetter } from "../../auth/letters.ts";
import type { LiveSession } from "../../auth/live-session.ts";
import { endSessions } from "../../auth/open-session.ts";
import { renewRecoveryCodes, takeCode } from "../../auth/second-factor.ts";
import { recordSignInEvent, type Caller } from "../../auth/sign-in-event.ts";
import { codeTries, forgetTries, hearTry } from "../../auth/tries.ts";
import type { Deps } from "../../deps.ts";
import { conflict } from "../../errors/app-error.ts";

/**
 * Takes the first code of an authenticator app: from now on signing in asks for one. The sessions that did not show it
 * end; this one has just shown it. Answers the recovery codes, once.
 *
 * @throws AppError conflict second-factor.code-refused; too-many-tries.
 */
export async function confirmSecondFactor(
  deps: Deps,
  caller: Caller,
  { user, sessionId }: LiveSession,
  input: z.output<typeof secondFactorCode>,
): Promise<z.input<typeof recoveryCodes>> {
  const tries = codeTries(user.id);
  await hearTry(deps, tries);
  if (!(await takeCode(deps, user.id, input.code, "offered"))) throw conflict("second-factor.code-refused");
  await forgetTries(deps, tries);
  const { session } = authTables;
  await deps.database.auth
    .update(session)
    .set({ secondFactorAt: sql`now()` })
    .where(eq(session.id, sessionId));
  await endSessions(deps, user.id, sessionId);
  const codes = await renewRecoveryCodes(deps, user.id);
  await recordSignInEvent(deps, { kind: "second-factor-on", userId: user.id, caller });
  await deps.mail.send(secondFactorLetter(user, "on"));
  return { codes };
}
