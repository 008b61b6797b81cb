import { Menu, type MenuItem } from "@ips/ui/menu";
import { Suspense, useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { AssignDialog, CloseEpisodeDialog, ReopenDialog } from "./client-dialogs.ts";
import { currentEpisode } from "./current-episode.ts";

type Act = "assign" | "close" | "reopen";

/** What this reader may do with the person's time in the program. */
export function EpisodeActions() {
  const { client } = useClient();
  const side = useSession().active.agencyKind;
  const mayWrite = useMay("episode.write");
  const [act, setAct] = useState<Act | null>(null);
  const episode = currentEpisode(client);
  const close = () => setAct(null);
  const mayReopen = client.own && side === "ips" && mayWrite && client.phase === "closed";
  const items: MenuItem[] = [
    ...(client.can.assign
      ? [
          {
            kind: "button" as const,
            text: client.specialist ? "Give to another specialist" : "Give to a specialist",
            onClick: () => setAct("assign"),
          },
        ]
      : []),
    ...(client.can.closeEpisode
      ? [{ kind: "button" as const, text: "Close the episode", onClick: () => setAct("close") }]
      : []),
    ...(mayReopen
      ? [{ kind: "button" as const, text: "Open a new episode", onClick: () => setAct("reopen") }]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        button="Change"
        label="Change the time in the program"
        items={items}
        buttonClassName="usa-button ips-button ips-button--quiet ips-button--small"
      />
      <Suspense fallback={null}>
        {act === "assign" && episode && <AssignDialog episode={episode} onClose={close} />}
        {act === "close" && episode && <CloseEpisodeDialog episode={episode} onClose={close} />}
        {act === "reopen" && <ReopenDialog onClose={close} />}
      </Suspense>
    </>
  );
}
