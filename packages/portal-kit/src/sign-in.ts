import { readAppError, type AppErrorRead } from "./read-app-error.ts";
import { forgetDrafts } from "./drafts.ts";
import { tellOtherTabs } from "./sign-out-channel.ts";

/** Whether signing in worked, and if not, why. */
export type SignInAnswer = { readonly ok: true } | { readonly ok: false; readonly error: AppErrorRead };

async function post(path: string, body: object): Promise<SignInAnswer> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return { ok: true };
  const answer: unknown = await response?.json().catch(() => null);
  return { ok: false, error: readAppError({ data: toWire(answer, response?.status ?? null) }) };
}

/** A refusal outside tRPC carries the same code and facts, one level higher. */
function toWire(answer: unknown, httpStatus: number | null): unknown {
  if (typeof answer !== "object" || answer === null || !("code" in answer)) return null;
  return { httpStatus, ...answer, app: { facts: {}, ...answer } };
}

/** Opens a session for an e-mail address and password. The answer is the same for an unknown address and a wrong password. */
export const signIn = (email: string, password: string): Promise<SignInAnswer> =>
  post("/api/auth/sign-in/email", { email, password });

/** Ends the session here and in the other tabs, and clears the drafts that this browser kept. */
export async function signOut(): Promise<SignInAnswer> {
  const answer = await post("/api/auth/sign-out", {});
  if (answer.ok) {
    forgetDrafts();
    tellOtherTabs();
  }
  return answer;
}
