import { useEffect, useEffectEvent } from "react";
import { useLiveState } from "../shell/live-updates.tsx";

const firstWait = 2_000;
const longestWait = 30_000;

/** While `waiting`, tries again: when the browser or the live line is back, and with growing pauses. */
export function useRetryWhenBack(waiting: boolean, retry: () => void): void {
  const again = useEffectEvent(retry);
  const isOpen = useLiveState() === "open";
  useEffect(() => {
    if (!waiting) return undefined;
    let wait = firstWait;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer = setTimeout(() => {
        again();
        wait = Math.min(wait * 2, longestWait);
        later();
      }, wait);
    };
    later();
    const now = () => again();
    window.addEventListener("online", now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", now);
    };
  }, [waiting]);
  useEffect(() => {
    if (waiting && isOpen) again();
  }, [waiting, isOpen]);
}
