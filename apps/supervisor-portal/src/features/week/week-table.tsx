import type { PlainDate } from "@ips/domain";
import { formatShare } from "@ips/i18n/format-number";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import type { WeekRow } from "./week-row.ts";
import { hoursText, weekName } from "./week-text.ts";

/** The weeks of half a year, this one first. */
export function WeekTable({
  weeks,
  today,
  onOpen,
}: {
  weeks: readonly WeekRow[];
  today: PlainDate;
  onOpen: (row: WeekRow) => void;
}) {
  const [thisWeek] = weeks;
  const columns: Column<WeekRow>[] = [
    {
      key: "week",
      header: "Week",
      rowHeader: true,
      nowrap: true,
      cell: (row) => (
        <>
          {weekName(row.weekOf, today)}
          {row === thisWeek && <span className="ips-team__about">this week</span>}
        </>
      ),
    },
    { key: "scheduled", header: "Scheduled", cell: ({ hours }) => scheduledText(hours) },
    {
      key: "community",
      header: "Outside the office",
      cell: ({ hours }) =>
        hours && hours.scheduledHours > 0 && share(hours.communityHours, hours.scheduledHours),
    },
    {
      key: "employment",
      header: "Employment work",
      cell: ({ hours }) =>
        hours && hours.scheduledHours > 0 && share(hours.employmentHours, hours.scheduledHours),
    },
    {
      key: "notes",
      header: "In your notes",
      cell: ({ notes }) =>
        `${notes.contacts} ${notes.contacts === 1 ? "contact" : "contacts"}, ${notes.employers} with employers`,
    },
    {
      key: "enter",
      header: "Enter hours",
      headerHidden: true,
      cell: (row) => (
        <Button
          variant={row.hours === null ? "secondary" : "quiet"}
          onClick={() => onOpen(row)}
          aria-label={`${row.hours === null ? "Enter hours of" : "Change the hours of"} ${weekName(row.weekOf, today)}`}
        >
          {row.hours === null ? "Enter hours" : "Change"}
        </Button>
      ),
    },
  ];
  return (
    <DataTable<WeekRow>
      caption="The last half year, this week first"
      columns={columns}
      rows={weeks}
      rowKey={({ weekOf }) => weekOf}
      loadingLabel="Loading your weeks"
      empty={null}
    />
  );
}

function scheduledText(hours: WeekRow["hours"]) {
  if (hours === null) return <span className="ips-nothing">not entered</span>;
  return hours.scheduledHours === 0 ? "week off" : hoursText(hours.scheduledHours);
}

const share = (part: number, whole: number) => formatShare(part, whole, "en");
