import { mayEver, type Permission } from "@ips/policy";
import { actorContext } from "../actor-context.ts";
import { actorOf } from "../auth/actor-of.ts";
import { requireSecondFactor } from "../auth/require-second-factor.ts";
import { forbidden, signedOut } from "../errors/app-error.ts";
import { publicProcedure } from "./init.ts";

export { publicProcedure } from "./init.ts";

/**
 * Somebody has shown their password, and their second factor if they have one; `ctx.session` says who. Only for what
 * leads to a second factor where an agency asks for one: everything else stands on {@link signedIn}.
 */
export const enrolling = publicProcedure.use(async ({ ctx, next }) => {
  const session = await ctx.loadSession();
  if (!session) throw signedOut();
  return next({ ctx: { session } });
});

/** Somebody is signed in with all that their agencies ask for; `ctx.session` says who. Acts for no agency yet. */
export const signedIn = enrolling.use(({ ctx, next }) => {
  requireSecondFactor(ctx.session);
  return next({ ctx: { session: ctx.session } });
});

/**
 * The session acts for a membership in force whose role may ever use the permission. The handler gets
 * an {@link ActorContext}: `ctx.actor`, and `ctx.run` as the only way to the record. Which record is for
 * the use-case to decide, and the database's policies stand behind it.
 *
 * @example
 * close: authorized("episode.write").input(closeEpisodeInput).mutation(({ ctx, input }) => closeEpisode(ctx, input)),
 */
export const authorized = (permission: Permission) =>
  signedIn.meta({ permission }).use(({ ctx, next, path }) => {
    const { session } = ctx;
    if (!session.active) throw forbidden("no-membership");
    if (!mayEver(session.active.role, permission)) throw forbidden();
    return next({ ctx: actorContext(ctx.deps, actorOf(session, session.active, path), ctx.reader) });
  });
