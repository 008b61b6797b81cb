import { Hono } from "hono";
import type { Context } from "hono";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { AppError, signedOut } from "../errors/app-error.ts";
import { fieldErrors } from "../errors/field-errors.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { endSession, endSessions } from "./open-session.ts";
import { sendPasswordLink, takePasswordLink } from "./password-link.ts";
import { recordSignInEvent } from "./sign-in-event.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { signInWithCode, signInWithRecoveryCode } from "./sign-in-with-code.ts";
import { takeCookie } from "./cookies.ts";

const text = (most: number) => z.string().min(1, { error: "text.missing" }).max(most);
const emailInput = z.string().trim().min(1, { error: "text.missing" }).max(320);
const signInInput = z.object({ email: emailInput, password: text(1000) });
const codeInput = z.object({ code: text(40) });
const linkInput = z.object({ email: emailInput, portal: z.enum(["supervisor", "counselor"]) });
const newPasswordInput = z.object({ token: text(200), password: text(1000) });

async function bodyOf<T>(c: Context<HttpEnv>, schema: z.ZodType<T>): Promise<T> {
  const input = schema.safeParse(await c.req.json().catch(() => null));
  if (!input.success) throw new AppError("BAD_REQUEST", "bad-input", { fields: fieldErrors(input.error) });
  return input.data;
}

/**
 * The doors of signing in: password, code or recovery code, a letter with a link to a new password, and the two ways
 * out. They are no procedures because they set cookies. Answers carry our codes, and never the session's token.
 */
export function authRoutes(deps: Deps): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.post("/sign-in/email", async (c) => {
    const { email, password } = await bodyOf(c, signInInput);
    return c.json(await signInWithPassword(deps, c, email, password));
  });
  app.post("/sign-in/code", async (c) =>
    c.json(await signInWithCode(deps, c, (await bodyOf(c, codeInput)).code)),
  );
  app.post("/sign-in/recovery-code", async (c) =>
    c.json(await signInWithRecoveryCode(deps, c, (await bodyOf(c, codeInput)).code)),
  );

  app.post("/password-link", async (c) => {
    const { email, portal } = await bodyOf(c, linkInput);
    await sendPasswordLink(deps, c.var.request.caller, email, portal);
    return c.json({ sent: true });
  });
  app.post("/password-link/use", async (c) => {
    const { token, password } = await bodyOf(c, newPasswordInput);
    await takePasswordLink(deps, c, token, password);
    return c.json({ changed: true });
  });

  app.post("/sign-out", async (c) => {
    const { caller, loadSession } = c.var.request;
    const session = await loadSession();
    if (session) {
      await endSession(deps, session.user.id, session.sessionId);
      await recordSignInEvent(deps, {
        kind: "signed-out",
        userId: session.user.id,
        membershipId: session.active?.id ?? null,
        caller,
      });
    }
    takeCookie(deps, c, "session_token");
    return c.json({ signedIn: false });
  });
  app.post("/sign-out/everywhere", async (c) => {
    const { caller, loadSession } = c.var.request;
    const session = await loadSession();
    if (!session) throw signedOut();
    await endSessions(deps, session.user.id);
    await recordSignInEvent(deps, { kind: "signed-out-everywhere", userId: session.user.id, caller });
    takeCookie(deps, c, "session_token");
    return c.json({ signedIn: false });
  });
  return app;
}
