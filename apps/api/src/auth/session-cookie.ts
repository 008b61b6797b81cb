import type { Deps } from "../deps.ts";
import { readCookie } from "./cookies.ts";

/** The session token of a request's cookies, or `null` when there is none or its signature is not ours. */
export const sessionToken = (
  deps: Pick<Deps, "settings" | "database">,
  cookies: string | null | undefined,
): string | null => readCookie(deps, cookies, "session_token");
