import { readAppError } from "@ips/portal-kit/read-app-error";
import type { PortalApi } from "@ips/portal-kit/api";
import { sessionQuery } from "@ips/portal-kit/session-query";
import { redirect } from "@tanstack/react-router";
import { portalBase, type Portal } from "./portal.ts";
import type { ActiveSession } from "./session.tsx";

/** Nobody acts here yet: the account has no membership in force. */
export class NoMembership extends Error {
  override readonly name = "NoMembership";
}

/**
 * The session of whoever opens a page behind the sign-in. Sends a visitor to the sign-in page, with the
 * page to come back to; sends a member of the other kind of agency to the other portal.
 *
 * @throws NoMembership when the account acts for nobody today
 */
export async function requireSession(
  context: PortalApi,
  portal: Portal,
  href: string,
): Promise<ActiveSession> {
  const session = await context.queryClient
    .ensureQueryData({ ...sessionQuery(context), revalidateIfStale: true })
    .catch((error: unknown) => {
      if (readAppError(error).code !== "signed-out") throw error;
      // The router's redirect is thrown as the value it is.
      // oxlint-disable-next-line typescript/only-throw-error
      throw redirect({ to: "/sign-in", search: { to: href }, replace: true });
    });
  // The router's redirect is thrown as the value it is.
  // oxlint-disable-next-line typescript/only-throw-error
  if (session.mustEnrol) throw redirect({ to: "/second-factor", search: { to: href }, replace: true });
  const { active } = session;
  if (!active) throw new NoMembership();
  if (active.portal !== portal) {
    window.location.assign(`${portalBase[active.portal]}/`);
    return new Promise<never>(() => undefined);
  }
  return { ...session, active };
}
