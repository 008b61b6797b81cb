import { Live, type LiveNews, type LiveState, type LiveWish } from "@ips/portal-kit/live";
import { rereadInBackground } from "@ips/portal-kit/api";
import type { PresentPerson } from "@ips/contract/live";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { isAbout, isList, isOfRecord } from "./live-queries.ts";
import { useMay, useSession } from "./session.tsx";
import { atMostEvery } from "./at-most-every.ts";

const LiveContext = createContext<Live | null>(null);

/** Lists over many people are read again this often at most, however much changes. */
const listMilliseconds = 5_000;

/** Keeps what is on the screen as it is in the record: what changed elsewhere is read again, as this reader. */
export function LiveUpdates({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { role } = useSession().active;
  const may = useMay("client.read");
  const [live] = useState(() => new Live());
  useEffect(() => (may ? live.start() : undefined), [live, may]);
  const wholeTeam = role === "ips-supervisor" || role === "vr-supervisor";
  useEffect(() => live.hear(rereader(queryClient, wholeTeam)), [live, queryClient, wholeTeam]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** What news mean for the queries on the screen. */
function rereader(queryClient: QueryClient, wholeTeam: boolean): (news: LiveNews) => void {
  const again = (which: (queryKey: readonly unknown[]) => boolean) =>
    rereadInBackground(() => queryClient.invalidateQueries({ predicate: ({ queryKey }) => which(queryKey) }));
  const lists = atMostEvery(listMilliseconds, () => again(isList));
  return (news) => {
    switch (news.kind) {
      case "changed":
        again((queryKey) => isAbout(queryKey, news.records));
        if (news.mine || wholeTeam || news.groups.includes("referral-and-eligibility")) lists();
        break;
      case "reread":
        again(isOfRecord);
        break;
      case "signed-out":
        again((queryKey) => !isOfRecord(queryKey));
    }
  };
}

/** Says what this page shows, so that its stream closes with it and others see who is here. */
export function useLiveWish({ client, place, doing }: LiveWish): void {
  const live = useContext(LiveContext);
  useEffect(() => live?.wish({ client, place, doing }), [live, client, place, doing]);
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
