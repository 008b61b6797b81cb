import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import { AppError } from "../errors/app-error.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { accountAtSignIn } from "./account-at-sign-in.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { giveCookie, readCookie } from "./cookies.ts";
import { signInLimits } from "./limits.ts";
import { isPassword } from "./password.ts";
import { recordSignInEvent } from "./sign-in-event.ts";
import { giveTicket } from "./ticket.ts";
import { addressTries, forgetTries, hearTry, knownDeviceTries, strangersTries } from "./tries.ts";

/** Whether somebody is signed in now, or still has to show their second factor. */
export type SignInAnswer = { readonly signedIn: true } | { readonly signedIn: false; readonly next: "code" };

/**
 * Checks an e-mail address and password. An unknown address and a wrong password run the same statements, take as long
 * and get the same answer. Tries from a browser of the owner are counted apart from everybody else's, so that nobody
 * can lock out a colleague.
 *
 * @throws AppError sign-in.refused; too-many-tries with the seconds to wait.
 */
export async function signInWithPassword(
  deps: Deps,
  c: Context<HttpEnv>,
  email: string,
  password: string,
): Promise<SignInAnswer> {
  const { caller } = c.var.request;
  await hearTry(deps, addressTries(caller.address, deps.clock.now()));
  const found = await accountAtSignIn(deps, email, readCookie(deps, c.req.header("cookie"), "device"));
  const tries = found?.knownDeviceId ? knownDeviceTries(found.knownDeviceId) : strangersTries(email);
  await hearTry(deps, tries);
  if (!(await isPassword(found?.passwordHash ?? null, password)) || !found) {
    await recordSignInEvent(deps, { kind: "refused", userId: found?.userId ?? null, caller });
    throw new AppError("UNAUTHORIZED", "sign-in.refused");
  }
  await forgetTries(deps, tries);
  if (found.hasSecondFactor) {
    const minutes = signInLimits.secondStepMinutes;
    const ticket = await giveTicket(deps, "second-step", found.userId, minutes);
    await giveCookie(deps, c, "second_step", ticket, minutes * 60);
    return { signedIn: false, next: "code" };
  }
  await completeSignIn(deps, c, found, "none");
  return { signedIn: true };
}
