import type { ProgramEvent } from "@ips/contract";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { Day } from "@ips/screens/record/day.tsx";
import { DataTable, type Column } from "@ips/ui/data-table";
import type { ReactNode } from "react";

/** What the program recorded, the latest first. */
export function EventTable({ events, foot }: { events: readonly ProgramEvent[]; foot: ReactNode }) {
  const columns: Column<ProgramEvent>[] = [
    { key: "on", header: "Day", rowHeader: true, nowrap: true, cell: ({ on }) => <Day on={on} /> },
    { key: "kind", header: "What", width: "wide", cell: (event) => whatText(event) },
    { key: "with", header: "With", cell: ({ staff, team }) => staff?.name ?? team?.name ?? "everybody" },
    { key: "by", header: "Recorded by", cell: ({ recordedBy }) => recordedBy },
  ];
  return (
    <DataTable<ProgramEvent>
      caption="Recorded so far, the latest first"
      columns={columns}
      rows={events}
      rowKey={({ eventId }) => eventId}
      loadingLabel="Loading what was recorded"
      empty={
        <p className="ips-nothing">
          Nothing is recorded yet. Begin with this week's unit meeting; it is counted from today on.
        </p>
      }
      foot={foot}
      density="dense"
    />
  );
}

function whatText({ kind, team, staff, executivePresent, note }: ProgramEvent): ReactNode {
  const details = [
    staff && team ? team.name : null,
    executivePresent === null ? null : executivePresent ? "an executive took part" : "no executive took part",
    note,
  ].filter(Boolean);
  return (
    <>
      {programEventKindName(kind)}
      {details.length > 0 && <span className="ips-fidelity__detail">{details.join(" · ")}</span>}
    </>
  );
}
