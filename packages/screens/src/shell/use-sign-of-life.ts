import { browserNow } from "@ips/portal-kit/browser-clock";
import { tellExtended } from "@ips/portal-kit/sign-out-channel";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { usePortalContext } from "./use-portal-context.ts";

/** Typing and pointing tell the server once in this time that somebody is there. */
const oftenMs = 2 * 60_000;

/**
 * Signs of life. Writing a long note sends no request, and yet somebody is there: a key or a press counts, at most
 * every two minutes. What the page does by itself never counts. While the warning is open only its button does.
 */
export function useSignOfLife(): { stay: () => void; busy: boolean; failed: boolean } {
  const { client, api, queryClient } = usePortalContext();
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const last = useRef(0);
  const tell = async () => {
    last.current = browserNow();
    const session = await client.session.me.query();
    queryClient.setQueryData(api.session.me.queryKey(), session);
    tellExtended();
  };
  const stay = () => {
    setState("busy");
    void tell().then(
      () => setState("ready"),
      // A session that has ended meanwhile is noticed by the page's own question.
      () => {
        setState("failed");
        void queryClient.refetchQueries({ queryKey: api.session.me.queryKey() });
      },
    );
  };
  const onInput = useEffectEvent((event: Event) => {
    const warned = document.querySelector("dialog[open][role=alertdialog]") !== null;
    if (!event.isTrusted || warned || browserNow() - last.current < oftenMs) return;
    void tell().catch(() => undefined);
  });
  useEffect(() => {
    // Opening the page was a sign of life.
    last.current = browserNow();
    const events = ["keydown", "pointerdown"] as const;
    for (const name of events) document.addEventListener(name, onInput, { passive: true, capture: true });
    return () => {
      for (const name of events) document.removeEventListener(name, onInput, { capture: true });
    };
  }, []);
  return { stay, busy: state === "busy", failed: state === "failed" };
}
