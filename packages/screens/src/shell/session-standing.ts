import type { SessionOutput } from "@ips/contract";
import type { Portal } from "./portal.ts";
import type { ActiveSession } from "./session.tsx";

/** What has become of the session of an open page, and the session that the page goes on showing. */
export type SessionStanding = {
  kind: "same" | "other-membership" | "no-membership";
  portal: Portal;
  session: ActiveSession;
};

/** Compares the session a page was opened with to the one the server speaks of now; undefined while it has not spoken. */
export function sessionStanding(loaded: ActiveSession, now: SessionOutput | undefined): SessionStanding {
  const { portal } = loaded.active;
  if (!now) return { kind: "same", portal, session: loaded };
  const { active } = now;
  if (!active) return { kind: "no-membership", portal, session: loaded };
  const same = active.membershipId === loaded.active.membershipId && now.user.userId === loaded.user.userId;
  return same
    ? { kind: "same", portal, session: { ...now, active } }
    : { kind: "other-membership", portal: active.portal, session: loaded };
}
