import { parseSigned } from "hono/utils/cookie";
import type { Deps } from "../deps.ts";

/** The name of the session's cookie: `__Secure-` on https, as better-auth names it. */
export const sessionCookieName = (baseUrl: string): string =>
  `${baseUrl.startsWith("https://") ? "__Secure-" : ""}ips.session_token`;

/**
 * The session token of a request's cookies, or `null` when there is none or its signature is not ours.
 * The signature is better-auth's (HMAC-SHA-256 in base64 behind the value), which Hono reads too.
 */
export async function sessionToken(
  { settings, database }: Pick<Deps, "settings" | "database">,
  cookies: string | null | undefined,
): Promise<string | null> {
  const name = sessionCookieName(settings.baseUrl);
  if (!cookies?.includes(name)) return null;
  const value = (await parseSigned(cookies, database.deriveKey("session-cookie"), name))[name];
  return value || null;
}
