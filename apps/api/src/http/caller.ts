import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { isIP } from "node:net";
import type { Caller } from "../auth/sign-in-event.ts";
import type { HttpEnv } from "./http-env.ts";

/**
 * Where a request comes from. Behind a proxy (`IPS_TRUST_PROXY`) it is the last address the proxy added
 * to `X-Forwarded-For`; otherwise that header is anybody's word and is not read.
 */
export function callerOf(c: Context<HttpEnv>, trustProxy: boolean): Caller {
  const userAgent = c.req.header("user-agent") ?? null;
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded && isIP(forwarded)) return { address: forwarded, userAgent };
  // Without a socket (a test's request) there is no address.
  const address = c.env?.incoming ? (getConnInfo(c).remote.address ?? null) : null;
  return { address, userAgent };
}
