import type { Context } from "hono";
import { deleteCookie, setSignedCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import { createHmac, timingSafeEqual } from "node:crypto";
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
 * one is refused without asking the database. Checked at once and not by WebCrypto, whose way through a thread was a fifth of
 * the server's work for a short request.
 */
export function readCookie(deps: Needs, cookies: string | null | undefined, kind: CookieKind): string | null {
  const name = cookieName(deps, kind);
  if (!cookies?.includes(name)) return null;
  // Of cookies with one name only the first counts, as everywhere.
  const signed = parse(cookies, name)[name];
  if (signed === undefined) return null;
  const dot = signed.lastIndexOf(".");
  const value = signed.slice(0, Math.max(dot, 0));
  const ours = createHmac("sha256", deps.database.deriveKey("session-cookie")).update(value).digest("base64");
  return value !== "" && same(ours, signed.slice(dot + 1)) ? value : null;
}

/** Whether two texts are the same; how long it takes does not tell how much of them is. */
function same(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
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
