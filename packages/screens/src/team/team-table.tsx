import type { TeamOutput } from "@ips/contract";
import { roles } from "@ips/domain";
import { formatShare } from "@ips/i18n/format-number";
import { roleName } from "@ips/i18n/role";
import { Count } from "@ips/ui/count";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Link } from "@ips/ui/link";
import { Meter } from "@ips/ui/meter";
import { peopleOf } from "./people-of.ts";

type Row = TeamOutput["staff"][number];

/** Everybody who carries people, with load and rhythm. Cannot be sorted by a figure: it is not a ranking. */
export function TeamTable({
  staff,
  side,
  manyUnits,
}: {
  staff: readonly Row[];
  side: "ips" | "vr";
  manyUnits: boolean;
}) {
  const columns: Column<Row>[] = [
    {
      key: "name",
      header: side === "vr" ? "Counselor" : "Specialist",
      rowHeader: true,
      cell: (row) => <Name row={row} manyUnits={manyUnits} />,
    },
    { key: "load", header: "Caseload", cell: (row) => <Load row={row} /> },
    {
      key: "overdue",
      header: "Overdue",
      cell: (row) => <Due value={row.overdue} row={row} word="overdue" />,
    },
    {
      key: "due",
      header: "Due within 7 days",
      cell: (row) => <Due value={row.dueThisWeek} row={row} word="due" />,
    },
    {
      key: "contacts",
      header: "Contacts",
      cell: (row) => <Weeks thisWeek={row.contactsThisWeek} lastWeek={row.contactsLastWeek} />,
    },
    {
      key: "employers",
      header: "Employer contacts",
      cell: (row) => (
        <Weeks thisWeek={row.employerContactsThisWeek} lastWeek={row.employerContactsLastWeek} />
      ),
    },
    {
      key: "away",
      header: "Away from the office",
      cell: ({ awayFromOffice: { away, all } }) => <Away away={away} all={all} />,
    },
  ];
  return (
    <DataTable<Row>
      caption="Load and rhythm, in the order of names"
      columns={columns}
      rows={staff}
      rowKey={({ staff: { staffId } }) => staffId}
      loadingLabel="Loading the team"
      empty={null}
    />
  );
}

function Name({ row: { staff, title, unitName }, manyUnits }: { row: Row; manyUnits: boolean }) {
  const role = roles.find((each) => each === title);
  const about = [role ? roleName(role) : null, manyUnits ? unitName : null].filter(Boolean).join(" · ");
  return (
    <>
      <Link href={peopleOf(staff.staffId)}>{staff.name}</Link>
      <span className="ips-team__about">{about}</span>
    </>
  );
}

function Load({ row: { staff, open, limit, fte } }: { row: Row }) {
  const share = fte > 0 ? `${fte} FTE` : "FTE not recorded";
  if (limit === null || limit === 0)
    return <Count value={open} rest={`open · ${share}`} href={peopleOf(staff.staffId)} />;
  const over = open > limit;
  return (
    <span className="ips-team__load">
      <Meter
        stacked
        label={`Caseload of ${staff.name}`}
        value={open}
        max={limit}
        text={`${open} of ${limit}${over ? ", over the limit" : ""} · ${share}`}
        tone={over ? "over" : open >= limit * 0.9 ? "near" : "neutral"}
      />
    </span>
  );
}

function Due({ value, row: { staff, open }, word }: { value: number; row: Row; word: string }) {
  if (value === 0) return <span className="ips-nothing">none</span>;
  return (
    <>
      <Count value={value} rest={word} href={peopleOf(staff.staffId, { attention: true })} />
      <span className="ips-team__about">
        among {open} {open === 1 ? "person" : "people"}
      </span>
    </>
  );
}

function Weeks({ thisWeek, lastWeek }: { thisWeek: number; lastWeek: number }) {
  return (
    <>
      <Count value={thisWeek} rest="this week" />
      <span className="ips-team__about">{lastWeek} last week</span>
    </>
  );
}

function Away({ away, all }: { away: number; all: number }) {
  if (all === 0) return <span className="ips-nothing">no contact in person in 28 days</span>;
  return formatShare(away, all, "en");
}
