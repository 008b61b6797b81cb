import type { Live, LiveState, LiveWish } from "@ips/portal-kit/live";
import type { PresentPerson } from "@ips/contract/live";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { useMay, useSession } from "./session.tsx";

const LiveContext = createContext<Live | null>(null);

/** The line is loaded when the page stands: nothing on it waits, and the server tells of the seconds before. */
const afterMilliseconds = 1_000;

/** Keeps what is on the screen as it is in the record: what changed elsewhere is read again, as this reader. */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { role } = useSession().active;
  const may = useMay("live.open");
  const [live, setLive] = useState<Live | null>(null);
  const wholeTeam = role === "ips-supervisor" || role === "vr-supervisor";
  useEffect(() => {
    if (!may) return undefined;
    let close: (() => void) | null = null;
    let left = false;
    const open = async () => {
      const { openLiveLine } = await import("./live-line.ts");
      if (left) return;
      const line = openLiveLine(queryClient, wholeTeam);
      ({ close } = line);
      setLive(line.live);
    };
    const timer = setTimeout(() => void open().catch(() => undefined), afterMilliseconds);
    return () => {
      left = true;
      clearTimeout(timer);
      close?.();
      setLive(null);
    };
  }, [queryClient, may, wholeTeam]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** Says what this page shows, so that its stream closes with it and others see who is here. */
export function useLiveWish({ client, place, doing, review }: LiveWish): void {
  const live = useContext(LiveContext);
  useEffect(
    () => live?.wish({ client, place, doing, ...(review === undefined ? {} : { review }) }),
    [live, client, place, doing, review],
  );
}

const nobody: readonly PresentPerson[] = [];
const never = () => () => undefined;

/** Who else is in the plan that this page shows. */
export function usePresentPeople(): readonly PresentPerson[] {
  const live = useContext(LiveContext);
  return useSyncExternalStore(live?.subscribe ?? never, live?.people ?? (() => nobody));
}

/** Whether this page hears of changes now. */
export function useLiveState(): LiveState {
  const live = useContext(LiveContext);
  return useSyncExternalStore(live?.subscribe ?? never, live?.state ?? (() => "off"));
}
