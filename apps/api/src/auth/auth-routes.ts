import { authTables } from "@ips/db";
import { and, eq, lt, sql } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { AppError, tooManyTries } from "../errors/app-error.ts";
import { fieldErrors } from "../errors/field-errors.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { authPath, callerAddressHeader, type Auth } from "./auth.ts";
import { recordSignInEvent, userWithEmail, type Caller } from "./sign-in-event.ts";
import { countTry, forgetTries, triesKey } from "./tries.ts";

const signInInput = z.object({
  email: z.string().trim().min(1, { error: "text.missing" }).max(320),
  password: z.string().min(1, { error: "text.missing" }).max(1000),
});
const signedInUser = z.object({ user: z.object({ id: z.string() }) });
const refused = () => new AppError("UNAUTHORIZED", "sign-in.refused");

/**
 * The two doors of better-auth that are open: signing in and signing out. Each of its other paths stays
 * shut until something needs it. Answers carry our codes, and never the session's token.
 */
export function authRoutes(deps: Deps, auth: Auth): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();

  app.post("/sign-in/email", async (c) => {
    const { caller } = c.var.request;
    const input = signInInput.safeParse(await c.req.json().catch(() => null));
    if (!input.success) throw new AppError("BAD_REQUEST", "bad-input", { fields: fieldErrors(input.error) });
    const key = triesKey(input.data.email, caller.address);
    const wait = await countTry(deps, key);
    if (wait !== null) throw tooManyTries(wait);

    const answer = await ask(deps, auth, c.req.raw, caller, "/sign-in/email", input.data);
    if (answer.status === 429) throw tooManyTries(Number(answer.headers.get("x-retry-after") ?? 60));
    if (answer.status >= 500) throw new AppError("INTERNAL_SERVER_ERROR", "internal");
    if (!answer.ok) {
      // Unknown address and wrong password run the same statements and get the same answer.
      await recordSignInEvent(deps, { kind: "refused", userId: userWithEmail(input.data.email), caller });
      throw refused();
    }
    const { user } = signedInUser.parse(await answer.json());
    await recordSignInEvent(deps, { kind: "signed-in", userId: user.id, caller });
    await forgetTries(deps, key);
    await forgetEndedSessions(deps, user.id);
    for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
    return c.json({ signedIn: true });
  });

  app.post("/sign-out", async (c) => {
    const { caller, loadSession } = c.var.request;
    const session = await loadSession();
    const answer = await ask(deps, auth, c.req.raw, caller, "/sign-out", {});
    if (answer.status >= 500) throw new AppError("INTERNAL_SERVER_ERROR", "internal");
    if (session)
      await recordSignInEvent(deps, {
        kind: "signed-out",
        userId: session.user.id,
        membershipId: session.active?.id ?? null,
        caller,
      });
    for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
    return c.json({ signedIn: false });
  });
  return app;
}

/** Deletes what is left of the person's earlier sessions that have ended. */
async function forgetEndedSessions({ database }: Deps, userId: string): Promise<void> {
  const { session } = authTables;
  await database.auth
    .delete(session)
    .where(and(eq(session.userId, userId), lt(session.expiresAt, sql`now()`)));
}

/** Hands a request to better-auth as if it came from our own page: its origin was checked before. */
async function ask(
  { settings }: Deps,
  auth: Auth,
  from: Request,
  caller: Caller,
  path: string,
  body: object,
): Promise<Response> {
  const headers = new Headers({
    "content-type": "application/json",
    origin: new URL(settings.baseUrl).origin,
  });
  const cookie = from.headers.get("cookie");
  if (cookie !== null) headers.set("cookie", cookie);
  if (caller.userAgent !== null) headers.set("user-agent", caller.userAgent.slice(0, 300));
  if (caller.address !== null) headers.set(callerAddressHeader, caller.address);
  return auth.handler(
    new Request(`${settings.baseUrl}${authPath}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    }),
  );
}
