import type { Context } from "hono";
import { loadLiveSession, type LiveSession } from "../auth/live-session.ts";
import { sessionToken } from "../auth/session-cookie.ts";
import type { Deps } from "../deps.ts";
import type { RequestContext } from "../trpc/context.ts";
import { callerOf } from "./caller.ts";
import type { HttpEnv } from "./http-env.ts";

/** Requests that a page sends by itself (a poll, a stream that reconnects) say so and do not count as a sign of life. */
export const backgroundHeader = "x-ips-background";

/** A stream is the page's own, whatever it says: left open, it must not keep a session awake. */
const isOfThePage = (c: Context<HttpEnv>): boolean =>
  c.req.header(backgroundHeader) !== undefined || c.req.path === "/api/live";

/** The context of one HTTP request; the session is read once, when something asks for it. */
export function requestContext(deps: Deps, c: Context<HttpEnv>): RequestContext {
  let session: Promise<LiveSession | null> | undefined;
  const load = async () => {
    const token = sessionToken(deps, c.req.header("cookie"));
    return token === null ? null : loadLiveSession(deps, token, { touch: !isOfThePage(c) });
  };
  return {
    deps,
    requestId: c.get("requestId"),
    caller: callerOf(c, deps.settings.trustProxy),
    loadSession: () => (session ??= load()),
  };
}
