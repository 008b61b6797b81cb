import { drizzleAdapter } from "@better-auth/drizzle-adapter";
import { authTables } from "@ips/db";
import { betterAuth } from "better-auth";
import type { Deps } from "../deps.ts";
import { signInLimits } from "./limits.ts";

/** The path better-auth answers under. */
export const authPath = "/api/auth";

/** The header in which our own code hands the caller's address to better-auth; one that arrives from outside is dropped. */
export const callerAddressHeader = "x-ips-caller-address";

/**
 * Sign-in with e-mail and password: better-auth over the tables of the schema `auth`, as the role that
 * reaches nothing else. Nobody signs up; accounts come from an invitation or the set-up link.
 *
 * Sessions live in the database and are read there for every request (no copy in a cookie), so that
 * ending one takes effect at once. `expiresIn` is the limit from signing in; the idle limit is kept by
 * `app.session_actor` with `last_seen_at`.
 */
export function makeAuth({
  database,
  settings,
  newId,
  log,
}: Pick<Deps, "database" | "settings" | "newId" | "log">) {
  const { user, session, account, verification, rateLimit } = authTables;
  return betterAuth({
    baseURL: settings.baseUrl,
    basePath: authPath,
    secret: database.deriveKey("session-cookie"),
    database: drizzleAdapter(database.auth, {
      provider: "pg",
      schema: { user, session, account, verification, rateLimit },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: signInLimits.passwordMinimum,
      maxPasswordLength: signInLimits.passwordMaximum,
    },
    session: {
      expiresIn: signInLimits.sessionHours * 60 * 60,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: {
        "/sign-in/email": { window: 60, max: signInLimits.signInsAMinute },
        // The longest window decides how long better-auth keeps rows of this table, ours among them.
        "/change-password": { window: signInLimits.triesMinutes * 60, max: signInLimits.tries },
      },
    },
    advanced: {
      cookiePrefix: "ips",
      useSecureCookies: settings.baseUrl.startsWith("https://"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "strict" },
      ipAddress: { ipAddressHeaders: [callerAddressHeader] },
      database: { generateId: newId },
      disableOriginCheck: false,
    },
    // A database that is away is answered by our own handler, with its status and code.
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // better-auth's own lines say "User not found"; what happened is recorded in auth.event instead.
    logger: { level: "error", log: (level) => log.error({ level }, "sign-in could not be handled") },
  });
}

/** The sign-in service, as {@link makeAuth} makes it. */
export type Auth = ReturnType<typeof makeAuth>;
