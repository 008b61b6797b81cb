import { readAppError, type AppErrorRead } from "./read-app-error.ts";
import { forgetDrafts } from "./drafts.ts";
import { tellOtherTabs } from "./sign-out-channel.ts";

/** Whether signing in worked (or only its first step did), and if not, why. */
export type SignInAnswer =
  | { readonly ok: true; readonly next: "in" | "code" }
  | { readonly ok: false; readonly error: AppErrorRead };

/** A refusal of a door that is no procedure, in the form that `readAppError` reads. */
export class SignInRefusal extends Error {
  override readonly name = "SignInRefusal";
  readonly data: unknown;
  constructor(data: unknown) {
    super("refused");
    this.data = data;
  }
}

async function post(path: string, body: object): Promise<unknown> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response?.ok) return answer;
  throw new SignInRefusal(toWire(answer, response?.status ?? null));
}

/** A refusal outside tRPC carries the same code and facts, one level higher. */
function toWire(answer: unknown, httpStatus: number | null): unknown {
  if (typeof answer !== "object" || answer === null || !("code" in answer)) return null;
  return { httpStatus, ...answer, app: { facts: {}, ...answer } };
}

const answered = (sent: Promise<unknown>): Promise<SignInAnswer> =>
  sent.then(
    (answer) => ({
      ok: true,
      next: typeof answer === "object" && answer !== null && "next" in answer ? "code" : "in",
    }),
    (error: unknown) => ({ ok: false, error: readAppError(error) }),
  );

/**
 * Opens a session for an e-mail address and password, or its first step where there is a second factor. The answer is
 * the same for an unknown address and a wrong password.
 */
export const signIn = (email: string, password: string): Promise<SignInAnswer> =>
  answered(post("/api/auth/sign-in/email", { email, password }));

/** The second step: a code of the authenticator app, or a recovery code. */
export const signInWithCode = (code: string, kind: "code" | "recovery-code"): Promise<SignInAnswer> =>
  answered(post(`/api/auth/sign-in/${kind}`, { code }));

/** Asks for a letter with a link to a new password. @throws SignInRefusal */
export const askForPasswordLink = (email: string, portal: "supervisor" | "counselor"): Promise<unknown> =>
  post("/api/auth/password-link", { email, portal });

/** Sets a new password with the link's token. @throws SignInRefusal */
export const takePasswordLink = (token: string, password: string): Promise<unknown> =>
  post("/api/auth/password-link/use", { token, password });

async function leave(path: string): Promise<SignInAnswer> {
  const answer = await answered(post(path, {}));
  if (answer.ok) {
    forgetDrafts();
    tellOtherTabs();
  }
  return answer;
}

/** Ends the session here and in the other tabs, and clears the drafts that this browser kept. */
export const signOut = (): Promise<SignInAnswer> => leave("/api/auth/sign-out");

/** The same for every session of the person, in whichever browser. */
export const signOutEverywhere = (): Promise<SignInAnswer> => leave("/api/auth/sign-out/everywhere");
