import { authTables } from "@ips/db";
import { sql } from "drizzle-orm";
import type { Context } from "hono";
import type { Deps } from "../deps.ts";
import type { HttpEnv } from "../http/http-env.ts";
import { giveCookie, readCookie } from "./cookies.ts";
import { signInLimits } from "./limits.ts";
import { hashToken, newToken } from "./one-time-token.ts";
import type { Caller } from "./sign-in-event.ts";

/** A browser as a sign-in met it. */
export type MetDevice = {
  readonly id: string;
  /** True when the person has signed in before, and never in this browser. */
  readonly isNews: boolean;
};

/**
 * Notes the browser of a sign-in, known by the random cookie it carries: not by its address or its name, which
 * change and are shared.
 */
async function meetDevice(
  { database, newId }: Pick<Deps, "database" | "newId">,
  userId: string,
  token: string,
  caller: Caller,
): Promise<MetDevice> {
  const { device } = authTables;
  const [id, tokenHash] = [newId(), hashToken(token)];
  const userAgent = caller.userAgent?.slice(0, 300) ?? null;
  const [met] = await database.auth
    .insert(device)
    .values({ id, userId, tokenHash, userAgent })
    .onConflictDoUpdate({
      target: [device.userId, device.tokenHash],
      set: { lastSeenAt: sql`now()`, userAgent },
    })
    .returning({
      id: device.id,
      others: sql<number>`(select count(*)::int from auth.device d where d.user_id = ${userId} and d.token_hash <> ${tokenHash})`,
    });
  if (!met) throw new Error("a device was neither made nor found");
  return { id: met.id, isNews: met.id === id && met.others > 0 };
}

/** Notes the browser that carries a request as one of the person's, and leaves the cookie it is known by. */
export async function knowDevice(deps: Deps, c: Context<HttpEnv>, userId: string): Promise<MetDevice> {
  const token = readCookie(deps, c.req.header("cookie"), "device") ?? newToken();
  const met = await meetDevice(deps, userId, token, c.var.request.caller);
  await giveCookie(deps, c, "device", token, signInLimits.deviceDays * 24 * 60 * 60);
  return met;
}
