import type { MiddlewareHandler } from "hono";
import type { Settings } from "../env.ts";
import { AppError } from "../errors/app-error.ts";
import type { HttpEnv } from "./http-env.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Answers whether a request comes from a page of ours. A browser says so with `Origin` (or, without it,
 * with `Sec-Fetch-Site`); a program that sends neither holds no cookies of a person and is let through.
 * With `IPS_BASE_URL` only that origin counts; without it, the address the request itself was sent to.
 */
export function isSameOrigin(
  headers: Headers,
  { baseUrl, baseUrlIsFixed }: Pick<Settings, "baseUrl" | "baseUrlIsFixed">,
): boolean {
  const origin = headers.get("origin");
  if (origin === null) return ["same-origin", "none", null].includes(headers.get("sec-fetch-site"));
  if (!URL.canParse(origin)) return false;
  if (new URL(origin).origin === new URL(baseUrl).origin) return true;
  return !baseUrlIsFixed && new URL(origin).host === headers.get("host");
}

/** Refuses writes that come from a page of somebody else's, before anything of them is read. */
export function sameOriginOnly(
  settings: Pick<Settings, "baseUrl" | "baseUrlIsFixed">,
): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    if (!reading.has(c.req.method) && !isSameOrigin(c.req.raw.headers, settings))
      throw new AppError("FORBIDDEN", "forbidden");
    await next();
  };
}
