import type { ReactNode } from "react";
import { DataTable } from "../../data-table.tsx";
import { Link } from "../../link.tsx";
import { Status } from "../../status.tsx";
import type { TimelineTableText, TimelineTrack } from "../../timeline.tsx";

type Line = { id: string; day: string; track: string; what: ReactNode; when: string; state: ReactNode };

/** The same timeline for those who read: every event and limit, in the order of time. */
export function TimelineTable({
  tracks,
  text,
}: {
  tracks: readonly TimelineTrack[];
  text: TimelineTableText;
}) {
  const named = (stop: { what: string; record?: { href: string } | undefined }) =>
    stop.record ? <Link href={stop.record.href}>{stop.what}</Link> : stop.what;
  const lines = tracks
    .flatMap((track): Line[] => [
      ...track.events.map((event) => ({
        id: event.id,
        day: event.date,
        track: track.name,
        what: named(event),
        when: event.dateText,
        state:
          event.status && event.stateText ? <Status kind={event.status}>{event.stateText}</Status> : null,
      })),
      ...track.limits.map((limit) => ({
        id: limit.id,
        day: limit.due,
        track: track.name,
        what: named(limit),
        when: limit.dateText,
        state: <Status kind={limit.status}>{limit.stateText}</Status>,
      })),
    ])
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return (
    <DataTable
      caption={text.caption}
      captionHidden
      columns={[
        { key: "what", header: text.what, rowHeader: true, cell: (line) => line.what },
        { key: "when", header: text.when, cell: (line) => line.when },
        { key: "track", header: text.track, cell: (line) => line.track },
        { key: "state", header: text.state, cell: (line) => line.state },
      ]}
      rows={lines}
      rowKey={(line) => line.id}
      loadingLabel=""
      empty={null}
      density="dense"
    />
  );
}
