import type { SessionOutput } from "@ips/contract";
import { sessionQuery } from "@ips/portal-kit/session-query";
import { onSignOutElsewhere } from "@ips/portal-kit/sign-out-channel";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { portalBase } from "./portal.ts";
import { sessionStanding } from "./session-standing.ts";
import type { ActiveSession } from "./session.tsx";
import { usePortalContext } from "./use-portal-context.ts";

/**
 * The session behind an open page, as it is now: "today" becomes tomorrow at midnight, a permission that was taken
 * away takes its buttons along. A page that no longer belongs to the session leaves: signed out in another tab, acting
 * for another membership there, or without any.
 * Only below {@link requireSession}, which has loaded it.
 */
export function useLiveSession(): ActiveSession {
  const context = usePortalContext();
  const router = useRouter();
  const { data } = useQuery(sessionQuery(context));
  const [loaded] = useState(() =>
    activeOf(context.queryClient.getQueryData(context.api.session.me.queryKey())),
  );
  const standing = sessionStanding(loaded, data);
  useEffect(
    () => onSignOutElsewhere(() => window.location.assign(`${portalBase[context.portal]}/sign-in`)),
    [context.portal],
  );
  useEffect(() => {
    if (standing.kind === "other-membership") window.location.assign(`${portalBase[standing.portal]}/`);
    if (standing.kind === "no-membership") void router.invalidate();
  }, [standing.kind, standing.portal, router]);
  return standing.session;
}

function activeOf(session: SessionOutput | undefined): ActiveSession {
  if (!session?.active) throw new Error("useLiveSession needs a page behind the sign-in.");
  return { ...session, active: session.active };
}
