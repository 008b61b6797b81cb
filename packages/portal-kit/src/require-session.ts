import type { SessionOutput } from "@ips/contract";
import { readAppError, Refusal } from "./app-error.ts";
import type { PortalClient } from "./portal-client.ts";
import { sessionQuery, type ActiveMembership } from "./session.ts";

/** Where to send somebody who may not come in: what each gives is thrown to the router (its `redirect(…)`). */
export type Elsewhere = {
  /** Nobody is signed in; `next` is where the person wanted to go. */
  readonly signIn: (next: string) => unknown;
  /** Signed in, and a membership must be chosen first (or none is in force). */
  readonly chooseMembership: (next: string) => unknown;
  /** The active membership belongs to the other portal. */
  readonly otherPortal: (portal: ActiveMembership["portal"]) => unknown;
};

/** What a guarded route finds in its context. */
export type Guarded = { readonly session: SessionOutput; readonly active: ActiveMembership };

/**
 * A `beforeLoad` for TanStack Router: lets a page load only with a session for a membership of this portal,
 * and gives it to the page.
 *
 * @param permission what the page needs; without it the page's error component gets a `forbidden`.
 * @example
 * createRoute({ …, beforeLoad: requireSession(portal, { signIn: (next) => redirect({ to: "/sign-in", search: { next } }), … }) });
 */
export function requireSession(portal: Pick<PortalClient, "portal" | "queryClient" | "trpc">, elsewhere: Elsewhere, permission?: string) {
  return async ({ location }: { location: { href: string } }): Promise<Guarded> => {
    const session = await portal.queryClient.ensureQueryData(sessionQuery(portal)).catch((error: unknown) => {
      throw readAppError(error).code === "signed-out" ? elsewhere.signIn(location.href) : error;
    });
    const { active } = session;
    if (!active) throw elsewhere.chooseMembership(location.href);
    if (active.portal !== portal.portal) throw elsewhere.otherPortal(active.portal);
    if (permission !== undefined && !active.permissions.includes(permission)) {
      throw new Refusal({ code: "forbidden", facts: {}, fields: {}, status: 403, requestId: null });
    }
    return { session, active };
  };
}

/**
 * The part of an address to return to after signing in; `/` for anything that leads out of the portal.
 *
 * @example
 * safeNext("//evil.example"); // => "/"
 */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !next.startsWith("/") || next.startsWith("//") || next.includes("\\")) return "/";
  return next;
}
