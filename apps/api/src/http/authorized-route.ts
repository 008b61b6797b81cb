import { mayEver, type Permission } from "@ips/policy";
import type { MiddlewareHandler } from "hono";
import { actorContext } from "../actor-context.ts";
import { actorOf } from "../auth/actor-of.ts";
import { requireSecondFactor } from "../auth/require-second-factor.ts";
import { forbidden, signedOut } from "../errors/app-error.ts";
import type { HttpEnv } from "./http-env.ts";

/**
 * The ladder for a plain HTTP route (an upload, a download, a stream): the same session, membership
 * and permission as `authorized(…)`. The handler finds its {@link ActorContext} in `c.var.acting`.
 *
 * @param screen where it happens, for the history.
 * @example
 * app.get("/api/import/:id/refused.csv", authorizedRoute("import.run", "import.refused"), async (c) => …c.var.acting.run(…));
 */
export function authorizedRoute(permission: Permission, screen: string): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const { deps, loadSession } = c.var.request;
    const session = await loadSession();
    if (!session) throw signedOut();
    requireSecondFactor(session);
    if (!session.active) throw forbidden("no-membership");
    if (!mayEver(session.active.role, permission)) throw forbidden();
    c.set("acting", actorContext(deps, actorOf(session, session.active, screen)));
    await next();
  };
}
