import type { ReactNode } from "react";
import { Link } from "../../link.tsx";
import { Status } from "../../status.tsx";
import type { TimelineTableText, TimelineTrack } from "../../timeline.tsx";

type Line = { id: string; day: string; track: string; what: string; when: string; state: ReactNode; record: { href: string; text: string } | undefined };

/** The same timeline for those who read: every event and limit, in the order of time. */
export function TimelineTable({ tracks, text }: { tracks: readonly TimelineTrack[]; text: TimelineTableText }) {
  const lines = tracks
    .flatMap((track): Line[] => [
      ...track.events.map((event) => ({ id: event.id, day: event.date, track: track.name, what: event.what, when: event.dateText, state: null, record: event.record })),
      ...track.limits.map((limit) => ({ id: limit.id, day: limit.due, track: track.name, what: limit.what, when: limit.dateText, state: <Status kind={limit.status}>{limit.stateText}</Status>, record: limit.record })),
    ])
    .toSorted((a, b) => a.day.localeCompare(b.day));
  return (
    <div className="ips-table-scroll">
      <table className="ips-table ips-table--plain">
        <caption className="usa-sr-only">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.track}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{line.when}</td>
              <td>{line.track}</td>
              <th scope="row">{line.record ? <Link href={line.record.href}>{line.what}</Link> : line.what}</th>
              <td>{line.state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
