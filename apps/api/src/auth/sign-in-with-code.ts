import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import { AppError } from "../errors/app-error.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { readCookie } from "./cookies.ts";
import { recoveryCodeLetter } from "./letters.ts";
import { recoveryCodesLeft, spendRecoveryCode } from "./recovery-codes.ts";
import { takeCode } from "./second-factor.ts";
import { recordSignInEvent } from "./sign-in-event.ts";
import { readTicket, spendTicket } from "./ticket.ts";
import { codeTries, forgetTries, hearTry } from "./tries.ts";

type Person = { userId: string; name: string; email: string };

const begunTooLongAgo = () => new AppError("UNAUTHORIZED", "sign-in.begin-again");

/**
 * The second step of signing in: a code of the authenticator app.
 *
 * @throws AppError sign-in.begin-again without a password just shown; sign-in.code-refused for a wrong code and for
 *   one that was used; too-many-tries.
 */
export const signInWithCode = (deps: Deps, c: Context<HttpEnv>, code: string): Promise<{ signedIn: true }> =>
  secondStep(deps, c, ({ userId }) => takeCode(deps, userId, code));

/** The same with a recovery code, which then is used up; the person is told by letter. */
export const signInWithRecoveryCode = (
  deps: Deps,
  c: Context<HttpEnv>,
  code: string,
): Promise<{ signedIn: true }> =>
  secondStep(deps, c, async (person) => {
    if (!(await spendRecoveryCode(deps, person.userId, code))) return false;
    await recordSignInEvent(deps, {
      kind: "recovery-code-used",
      userId: person.userId,
      caller: c.var.request.caller,
    });
    await deps.mail.send(recoveryCodeLetter(person, await recoveryCodesLeft(deps, person.userId)));
    return true;
  });

async function secondStep(
  deps: Deps,
  c: Context<HttpEnv>,
  isRight: (person: Person) => Promise<boolean>,
): Promise<{ signedIn: true }> {
  const { caller } = c.var.request;
  const token = readCookie(deps, c.req.header("cookie"), "second_step");
  const person = await readTicket(deps, "second-step", token);
  if (!person || token === null) throw begunTooLongAgo();
  const tries = codeTries(person.userId);
  await hearTry(deps, tries);
  if (!(await isRight(person))) {
    await recordSignInEvent(deps, { kind: "code-refused", userId: person.userId, caller });
    throw new AppError("UNAUTHORIZED", "sign-in.code-refused");
  }
  if (!(await spendTicket(deps, "second-step", token))) throw begunTooLongAgo();
  await forgetTries(deps, tries);
  await completeSignIn(deps, c, person, "shown");
  return { signedIn: true };
}
