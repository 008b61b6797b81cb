import type { Context } from "hono";
import { deleteCookie, setSignedCookie } from "hono/cookie";
import { parse, parseSigned } from "hono/utils/cookie";
import type { Deps } from "../deps.ts";
import type { HttpEnv } from "../http/http-env.ts";

type Needs = Pick<Deps, "settings" | "database">;

/** The cookies of signing in: the session, the browser it was opened in, and the step between password and code. */
export type CookieKind = "session_token" | "device" | "second_step";

const isSecure = ({ settings }: Pick<Deps, "settings">): boolean => settings.baseUrl.startsWith("https://");

/** A cookie's name: `__Secure-` on https. */
export const cookieName = (deps: Pick<Deps, "settings">, kind: CookieKind): string =>
  `${isSecure(deps) ? "__Secure-" : ""}ips.${kind}`;

const attributes = (deps: Pick<Deps, "settings">) =>
  ({ path: "/", httpOnly: true, sameSite: "Strict", secure: isSecure(deps) }) as const;

/**
 * The value of a signed cookie (HMAC-SHA-256), or `null` when there is none or its signature is not ours. A forged
 * one is refused without asking the database.
 */
export async function readCookie(
  deps: Needs,
  cookies: string | null | undefined,
  kind: CookieKind,
): Promise<string | null> {
  const name = cookieName(deps, kind);
  if (!cookies?.includes(name)) return null;
  // Of cookies with one name only the first counts, as everywhere.
  if (parse(cookies, name)[name] === undefined) return null;
  return (await parseSigned(cookies, deps.database.deriveKey("session-cookie"), name))[name] || null;
}

/** Sets a cookie that no script can read and no other site sends. */
export async function giveCookie(
  deps: Needs,
  c: Context<HttpEnv>,
  kind: CookieKind,
  value: string,
  maxAgeSeconds: number,
): Promise<void> {
  await setSignedCookie(c, cookieName(deps, kind), value, deps.database.deriveKey("session-cookie"), {
    ...attributes(deps),
    maxAge: maxAgeSeconds,
  });
}

/** Takes a cookie back. */
export function takeCookie(deps: Needs, c: Context<HttpEnv>, kind: CookieKind): void {
  deleteCookie(c, cookieName(deps, kind), attributes(deps));
}
