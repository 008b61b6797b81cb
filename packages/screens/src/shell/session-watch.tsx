import { warningMs } from "@ips/portal-kit/session-clock";
import { sessionQuery } from "@ips/portal-kit/session-query";
import { onExtendedElsewhere } from "@ips/portal-kit/sign-out-channel";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import type { SessionWarningProps } from "./session-warning.tsx";
import { useNow } from "./use-now.ts";
import { useLeave } from "./use-leave.ts";
import { useSessionMoment } from "./use-session-moment.ts";
import { useSignOfLife } from "./use-sign-of-life.ts";
import { usePortalContext } from "./use-portal-context.ts";

// Loaded when it is first needed: most sessions end by signing out. Without a connection there is nothing to be stayed in.
const SessionWarning = lazy<ComponentType<SessionWarningProps>>(() =>
  import("./session-warning.tsx").then(
    (loaded) => ({ default: loaded.SessionWarning }),
    () => ({ default: NoWarning }),
  ),
);

const NoWarning = (_: SessionWarningProps) => null;

/** Watches the end of the session behind the open page, and warns two minutes before it. */
export function SessionWatch() {
  const context = usePortalContext();
  const router = useRouter();
  const { data, dataUpdatedAt, refetch } = useQuery(sessionQuery(context));
  const [hidden, setHidden] = useState(false);
  const { stay, busy, failed } = useSignOfLife();
  const leave = useLeave();
  useEffect(() => onExtendedElsewhere(() => void refetch()), [refetch]);
  // The agency asks for a second factor from now on.
  const must = data?.mustEnrol === true;
  useEffect(() => {
    if (must) void router.navigate({ to: "/second-factor", search: { to: router.latestLocation.href } });
  }, [must, router]);
  const moment = useSessionMoment(data, dataUpdatedAt, () => void refetch());
  const now = useNow(moment?.kind === "ending");
  if (moment?.kind !== "ending" || hidden) return null;
  return (
    <Suspense fallback={null}>
      <SessionWarning
        because={moment.because}
        leftMs={Math.min(warningMs, Math.max(0, moment.endsAt - now))}
        busy={busy}
        failed={failed}
        onStay={stay}
        onSignOut={leave}
        onHide={() => setHidden(true)}
      />
    </Suspense>
  );
}
