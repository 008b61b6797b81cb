import { formatScaleMonth } from "@ips/i18n/format-date";
import { Card } from "@ips/ui/card";
import { Timeline } from "@ips/ui/timeline";
import { useMemo } from "react";
import { useClient } from "../record/client-context.tsx";
import { useToday } from "../shell/session.tsx";
import { timelineTracks } from "./timeline-tracks.ts";

/** Both tracks on one line, each limit as a bracket, and the same as a table. */
export function ClientTimeline() {
  const { client } = useClient();
  const today = useToday();
  const { timeline, clientId, name } = client;
  const tracks = useMemo(() => timelineTracks(timeline, clientId, today), [timeline, clientId, today]);
  if (tracks.length === 0) return null;
  return (
    <Card title={tracks.length > 1 ? "Both clocks" : "Timeline"}>
      <Timeline
        label={`Timeline of ${name}`}
        keysHint="Press a dot or a bracket to read it. With the keyboard: left and right go through time, up and down change the track."
        tracks={tracks}
        today={today}
        todayText="today"
        monthText={(month) => formatScaleMonth(`${month}-01`, "en")}
        table={{
          button: "Show as a table",
          caption: `Timeline of ${name}`,
          when: "When",
          track: "Track",
          what: "What",
          state: "State",
        }}
      />
    </Card>
  );
}
