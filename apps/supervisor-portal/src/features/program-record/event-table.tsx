import type { ProgramEvent } from "@ips/contract";
import { formatDate } from "@ips/i18n/format-date";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { useToday } from "@ips/screens/shell/session.tsx";
import { Day } from "@ips/screens/record/day.tsx";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Stack } from "@ips/ui/stack";
import { useState, type ReactNode } from "react";
import { TakeBackEvent } from "./take-back-event.tsx";

/** So many are seen at once; the rest of a page is one press away. */
const fewest = 8;

/** What the program recorded, the latest first. */
export function EventTable({
  events,
  unitId,
  foot,
}: {
  events: readonly ProgramEvent[];
  unitId: string;
  foot: ReactNode;
}) {
  const today = useToday();
  const [all, setAll] = useState(false);
  const hidden = events.length - fewest;
  const columns: Column<ProgramEvent>[] = [
    { key: "on", header: "Day", rowHeader: true, nowrap: true, cell: ({ on }) => <Day on={on} /> },
    { key: "kind", header: "What", width: "wide", cell: (event) => whatText(event) },
    { key: "with", header: "With", cell: ({ staff, team }) => staff?.name ?? team?.name ?? "everybody" },
    { key: "by", header: "Recorded by", cell: ({ recordedBy }) => recordedBy },
    {
      key: "back",
      header: "Take back",
      headerHidden: true,
      nowrap: true,
      align: "end",
      cell: (event) => (
        <TakeBackEvent event={event} unitId={unitId} day={formatDate(event.on, "en", today)} />
      ),
    },
  ];
  return (
    <DataTable<ProgramEvent>
      caption="Recorded so far, the latest first"
      columns={columns}
      rows={all ? events : events.slice(0, fewest)}
      rowKey={({ eventId }) => eventId}
      loadingLabel="Loading what was recorded"
      empty={
        <p className="ips-nothing">
          Nothing is recorded yet. Begin with this week's unit meeting; it is counted from today on.
        </p>
      }
      foot={
        <Stack gap={2}>
          {hidden > 0 && (
            <div>
              <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? "Show the latest only" : `Show ${hidden} more`}
              </Button>
            </div>
          )}
          {(all || hidden <= 0) && foot}
        </Stack>
      }
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
