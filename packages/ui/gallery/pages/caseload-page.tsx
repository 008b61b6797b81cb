import { useState } from "react";
import { Button } from "../../src/button.tsx";
import { FilterChip } from "../../src/chip.tsx";
import { Count } from "../../src/count.tsx";
import { DataTable, type Column, type Sort } from "../../src/data-table.tsx";
import { DateText } from "../../src/date-text.tsx";
import { EmptyState } from "../../src/empty-state.tsx";
import { ErrorState } from "../../src/error-state.tsx";
import { Meter } from "../../src/meter.tsx";
import { PageHeader } from "../../src/page-header.tsx";
import { Paging } from "../../src/paging.tsx";
import { PersonName } from "../../src/person-name.tsx";
import { Section } from "../../src/section.tsx";
import { Status, type StatusKind } from "../../src/status.tsx";
import { Toolbar } from "../../src/toolbar.tsx";

type Row = {
  id: string;
  name: string;
  pronoun?: string;
  phase: string;
  next: string;
  on: string;
  status: StatusKind;
  finding: string;
  last: string;
  vr: string;
  contacts: number;
  specialist: string;
};

const rows: Row[] = [
  {
    id: "1",
    name: "Donna Rivera",
    pronoun: "she/her",
    phase: "Job search",
    next: "Meet Eric about the plan",
    on: "Mon, Nov 23",
    status: "overdue",
    finding: "IPE is 4 days late",
    last: "yesterday",
    vr: "Eligible · Eric Miller",
    contacts: 5,
    specialist: "Ana Lopez",
  },
  {
    id: "2",
    name: "Brian Reyes",
    phase: "Career profile",
    next: "Visit Lakeview Medical",
    on: "Tue, Nov 24",
    status: "overdue",
    finding: "No hiring manager met",
    last: "3 days ago",
    vr: "Applied · Eric Miller",
    contacts: 0,
    specialist: "Ana Lopez",
  },
  {
    id: "3",
    name: "Linh Johnson",
    phase: "Job search",
    next: "Renew release",
    on: "Sun, Nov 22",
    status: "due-soon",
    finding: "Release ends tomorrow",
    last: "Thu, Nov 19",
    vr: "Plan signed · Kim Osei",
    contacts: 3,
    specialist: "Ana Lopez",
  },
  {
    id: "4",
    name: "Omar Tesfaye",
    phase: "Working",
    next: "First-week visit",
    on: "Wed, Nov 25",
    status: "due-soon",
    finding: "Support visit this week",
    last: "Wed, Nov 18",
    vr: "Employed · Eric Miller",
    contacts: 6,
    specialist: "Jo Park",
  },
  {
    id: "5",
    name: "Rosa Gutierrez",
    phase: "New",
    next: "First meeting",
    on: "Mon, Nov 23",
    status: "waiting",
    finding: "Referral with State VR",
    last: "Wed, Nov 18",
    vr: "Referred",
    contacts: 1,
    specialist: "Jo Park",
  },
  {
    id: "6",
    name: "Sam Keller",
    phase: "Follow-along",
    next: "Monthly call",
    on: "Mon, Nov 30",
    status: "met",
    finding: "Nothing open",
    last: "Nov 2",
    vr: "Closed, employed",
    contacts: 2,
    specialist: "Jo Park",
  },
];

const columns: Column<Row>[] = [
  {
    key: "name",
    header: "Name",
    rowHeader: true,
    sortable: true,
    cell: (row) => <PersonName name={row.name} pronoun={row.pronoun} />,
  },
  { key: "phase", header: "Phase", sortable: true, cell: (row) => row.phase },
  {
    key: "next",
    header: "Next step",
    cell: (row) => (
      <>
        {row.next} · <DateText dateTime="2026-11-23" text={row.on} exact={`${row.on}, 2026`} />
      </>
    ),
  },
  {
    key: "finding",
    header: "Most urgent",
    sortable: true,
    cell: (row) => <Status kind={row.status}>{row.finding}</Status>,
  },
  { key: "last", header: "Last contact", sortable: true, nowrap: true, cell: (row) => row.last },
  { key: "vr", header: "VR", cell: (row) => row.vr },
  {
    key: "contacts",
    header: "Employers this month",
    sortable: true,
    cell: (row) => (
      <Meter
        label={`Employer contacts this month, ${row.name}`}
        value={row.contacts}
        max={6}
        text={`${row.contacts} of 6`}
        tone={row.contacts === 0 ? "near" : "neutral"}
      />
    ),
  },
];

export function CaseloadPage() {
  const [sort, setSort] = useState<Sort>({ key: "finding", direction: "ascending" });
  const [mine, setMine] = useState(true);
  const common = {
    columns,
    rowKey: (row: Row) => row.id,
    rowHref: (row: Row) => `?page=client&id=${row.id}`,
    loadingLabel: "Loading the caseload",
    empty: (
      <EmptyState
        icon="people"
        title="People on your caseload will be listed here"
        action={<Button variant="primary">Add a person</Button>}
      >
        They come by referral, or from your list as a spreadsheet.
      </EmptyState>
    ),
  };
  return (
    <>
      <PageHeader
        title="Caseload"
        sub={
          <>
            Harbor East · <Count value={18} rest="of 20 · 1.0 FTE" /> ·{" "}
            <Count value={26} rest="of 45 · 58 % working" href="#working" />
          </>
        }
        actions={
          <Button variant="primary" icon="plus">
            Add a person
          </Button>
        }
      />
      <Toolbar label="Filter" end="6 of 18 people shown">
        <FilterChip pressed={mine} onToggle={setMine} count={18}>
          My people
        </FilterChip>
        <FilterChip pressed={false} onToggle={() => undefined} count={3}>
          Need me now
        </FilterChip>
        <FilterChip pressed={false} onToggle={() => undefined} count={11}>
          With VR
        </FilterChip>
      </Toolbar>
      <DataTable
        {...common}
        caption="Caseload of Ana Lopez"
        captionHidden
        rows={rows}
        sort={sort}
        onSort={setSort}
        sortText={{ sortBy: "Sort by", ascending: "first to last", descending: "last to first" }}
        foot={
          <Paging
            label="Pages of the caseload"
            text="1–6 of 18"
            previous={null}
            next={{ text: "Next", onClick: () => undefined }}
          />
        }
      />
      <Section title="By specialist">
        <DataTable
          {...common}
          caption="Team caseload"
          captionHidden
          density="dense"
          groups={["Ana Lopez", "Jo Park"].map((name) => ({
            key: name,
            heading: (
              <span style={{ display: "flex", flexWrap: "wrap", gap: "0.5rem 1.5rem", alignItems: "center" }}>
                {name}{" "}
                <Meter
                  label={`Caseload of ${name}`}
                  value={name === "Ana Lopez" ? 18 : 22}
                  max={20}
                  text={name === "Ana Lopez" ? "18 of 20 · 1.0 FTE" : "22 of 20 · 2 too many · 1.0 FTE"}
                  tone={name === "Ana Lopez" ? "neutral" : "over"}
                />
              </span>
            ),
            rows: rows.filter((row) => row.specialist === name),
          }))}
        />
      </Section>
      <Section title="Loading, empty, failed">
        <DataTable {...common} caption="Loading" captionHidden state="loading" loadingRows={3} />

        <DataTable {...common} caption="Empty" rows={[]} />

        <DataTable
          {...common}
          caption="Failed"
          state="error"
          error={
            <ErrorState
              headingLevel={3}
              title="The caseload could not be loaded"
              kept="Notes you wrote without a connection are kept on this device."
              todo="Try again. If it stays like this, tell your administrator the code 4F2A."
              retry={{ text: "Try again", onRetry: () => undefined }}
            />
          }
        />
      </Section>
    </>
  );
}
