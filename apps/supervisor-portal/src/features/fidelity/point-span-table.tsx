import type { PointEvent, PointPractice } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { Day } from "@ips/screens/record/day.tsx";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Link } from "@ips/ui/link";
import { Status } from "@ips/ui/status";
import { emptyText, lineText, spanRows, spanText, type SpanRow } from "./point-text.ts";
import { recordHref } from "./record-href.ts";

type Line = PointPractice["lines"][number];
type Row = SpanRow & Pick<Line, "name" | "staffId" | "teamId">;

/** Every span of a point, the latest first: what is recorded in it, and where nothing is, the way to record it. */
export function PointSpanTable({
  practice,
  named,
  today,
  program,
  writes,
}: {
  practice: PointPractice;
  named: (ids: readonly string[]) => PointEvent[];
  today: PlainDate;
  program: string;
  writes: boolean;
}) {
  const { lines, kinds, each, over } = practice;
  const columns: Column<Row>[] = [
    { key: "span", header: "Time", rowHeader: true, nowrap: true, cell: (row) => spanText(row, today) },
    {
      key: "kept",
      header: "On record",
      nowrap: true,
      cell: ({ kept, count }) =>
        kept ? (
          <Status kind="met">Yes</Status>
        ) : (
          <Status kind="not-applicable">{emptyText(count, over)}</Status>
        ),
    },
    {
      key: "events",
      header: "What is recorded",
      cell: (row) =>
        row.events.length > 0 ? (
          <Events events={named(row.events)} />
        ) : writes && kinds[0] !== undefined ? (
          <Link
            href={recordHref({
              kind: kinds[0],
              program,
              on: row.to < today ? row.to : today,
              staff: row.staffId,
              team: row.teamId,
            })}
            aria-label={`Record it: ${row.name === null ? "" : `${row.name}, `}${spanText(row, today)}`}
          >
            Record it
          </Link>
        ) : (
          "–"
        ),
    },
  ];
  const rowsOf = ({ spans, ...line }: Line): Row[] => spanRows(spans).map((span) => ({ ...span, ...line }));
  return (
    <DataTable<Row>
      caption="Span by span, the latest first"
      columns={columns}
      groups={lines.map((line) => ({
        key: line.staffId ?? line.teamId ?? "all",
        heading: each === "program" ? null : `${line.name ?? "–"} · ${lineText(line.spans)}`,
        rows: rowsOf(line),
      }))}
      rowKey={({ staffId, teamId, from }) => `${staffId ?? teamId ?? ""} ${from}`}
      loadingLabel="Loading the spans"
      empty={
        <p className="ips-nothing">
          {each === "team"
            ? "Nobody on the caseload has a treatment team yet, so there is nothing to count."
            : "Nobody works here as a specialist yet, so there is nothing to count."}
        </p>
      }
      density="dense"
    />
  );
}

function Events({ events }: { events: readonly PointEvent[] }) {
  return (
    <ul className="ips-fidelity__events">
      {events.map(({ eventId, on, kind, staff, team, executivePresent, note, recordedBy }) => (
        <li key={eventId}>
          <Day on={on} /> · {programEventKindName(kind)}
          <span className="ips-fidelity__detail">
            {[
              staff === null ? null : `with ${staff}`,
              team,
              executivePresent === true ? "an executive took part" : null,
              `recorded by ${recordedBy}`,
              note,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
