import { browserNow } from "@ips/portal-kit/browser-clock";
import { sessionMoment, type SessionTimes } from "@ips/portal-kit/session-clock";
import { useEffect, useEffectEvent, useState } from "react";

/** Where the session stands, as the server said it lately. `endsAt` is on this browser's clock. */
export type WatchedMoment =
  | { kind: "open" }
  | { kind: "ending"; because: "idle" | "limit"; endsAt: number }
  | { kind: "over" };

/** A timer does not run on while a machine sleeps, nor for more than 24 days: it looks again each minute at least. */
const longestWait = 60_000;

/**
 * Where the session stands. Before it warns, and again when it is over, the server is asked anew without keeping the
 * session awake: another tab may have used it meanwhile. A machine that slept finds out when it wakes.
 *
 * @param heardAt when the answer came, on this browser's clock.
 */
export function useSessionMoment(
  times: SessionTimes | undefined,
  heardAt: number,
  ask: () => void,
): WatchedMoment | null {
  const askAgain = useEffectEvent(ask);
  // The answer whose time has run out, by when it came.
  const [over, setOver] = useState(-1);
  useEffect(() => {
    if (!times) return undefined;
    const stands = () => sessionMoment(times, Math.max(0, browserNow() - heardAt));
    const warnedAlready = sessionMoment(times, 0).kind === "ending";
    let timer: ReturnType<typeof setTimeout>;
    function plan() {
      const here = stands();
      const wait = here.kind === "open" ? here.warningInMs : here.kind === "ending" ? here.leftMs : 0;
      timer = setTimeout(wake, Math.min(wait, longestWait) + 50);
    }
    function wake() {
      clearTimeout(timer);
      const here = stands();
      if (here.kind === "open" || (here.kind === "ending" && warnedAlready)) return plan();
      if (here.kind === "over") setOver(heardAt);
      askAgain();
    }
    plan();
    const seen = () => {
      if (document.visibilityState === "visible") wake();
    };
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [times, heardAt]);
  if (!times) return null;
  if (over === heardAt) return { kind: "over" };
  // Only an answer that was itself near the end warns: an older one is asked for anew first.
  const heard = sessionMoment(times, 0);
  return heard.kind === "ending"
    ? { kind: "ending", because: heard.because, endsAt: heardAt + heard.leftMs }
    : { kind: "open" };
}
