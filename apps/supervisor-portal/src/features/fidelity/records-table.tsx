import type { EvidenceRow, FidelityRowsOutput } from "@ips/contract";
import type { RowFigure } from "@ips/contract/row-figure";
import { contactModeName } from "@ips/i18n/contact-mode";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { episodeExitReasons } from "@ips/domain";
import { servicePhases } from "@ips/fidelity";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
import { evidenceRowKindName } from "@ips/i18n/evidence-row-kind";
import { servicePhaseName } from "@ips/i18n/service-phase";
import { vrContactKindName } from "@ips/i18n/vr-contact-kind";
import { Day } from "@ips/screens/record/day.tsx";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Link } from "@ips/ui/link";
import type { ReactNode } from "react";
import { addsText } from "./adds-text.ts";

/** The records behind a figure, the latest first; people, businesses and jobs lead to their pages. */
export function RecordsTable({
  found,
  figure,
  foot,
}: {
  found: FidelityRowsOutput;
  figure: RowFigure;
  foot: ReactNode;
}) {
  const { kind, rows } = found;
  const adds: Column<EvidenceRow>[] = rows.some((row) => row.adds !== null)
    ? [
        {
          key: "adds",
          header: "Counts as",
          align: "end",
          nowrap: true,
          cell: (row) => (row.adds === null ? "–" : addsText(figure, row.adds)),
        },
      ]
    : [];
  return (
    <DataTable<EvidenceRow>
      caption={evidenceRowKindName(kind)}
      columns={[...columnsOf[kind], ...adds]}
      rows={rows}
      rowKey={({ key }) => key}
      loadingLabel="Loading the records"
      empty={<p className="ips-nothing">No record counts towards this figure in this time.</p>}
      foot={foot}
      density="dense"
    />
  );
}

const day = (on: string | null, otherwise: string) => (on === null ? otherwise : <Day on={on} />);

function people({ clients }: EvidenceRow, tab = ""): ReactNode {
  if (clients.length === 0) return "–";
  return clients.map(({ clientId, name, number }, index) => (
    <span key={clientId}>
      {index > 0 && ", "}
      <Link href={`/clients/${clientId}${tab}`} variant="quiet">
        {name}
      </Link>
      {number !== null && ` · ${number}`}
    </span>
  ));
}

const on = (header: string): Column<EvidenceRow> => ({
  key: "on",
  header,
  rowHeader: true,
  nowrap: true,
  cell: (row) => day(row.on, "–"),
});
const specialist: Column<EvidenceRow> = {
  key: "specialist",
  header: "Specialist",
  cell: (row) => row.specialist ?? "nobody yet",
};
const person = (tab: string): Column<EvidenceRow> => ({
  key: "person",
  header: "Person",
  cell: (row) => people(row, tab),
});

const businessName = (name: string | null, employerId: string | null): ReactNode =>
  employerId === null ? (
    (name ?? "–")
  ) : (
    <Link href={`/employers/${employerId}`} variant="quiet">
      {name ?? "a business"}
    </Link>
  );

/** Why somebody who was referred did not enter. */
function exitReasonName(title: string | null): string {
  const reason = episodeExitReasons.find((each) => each === title);
  return reason === undefined ? "–" : episodeExitReasonName(reason);
}

/** The phase of the service that a record shows. */
function phaseName(title: string | null): string {
  const phase = servicePhases.find((each) => each === title);
  return phase === undefined ? "–" : servicePhaseName(phase);
}

const columnsOf: Readonly<Record<FidelityRowsOutput["kind"], readonly Column<EvidenceRow>[]>> = {
  person: [
    on("Entered"),
    person(""),
    specialist,
    { key: "team", header: "Treatment team", cell: ({ about }) => about ?? "no team" },
  ],
  entry: [
    on("Entered"),
    person("/employers"),
    { key: "met", header: "First met an employer", nowrap: true, cell: (row) => day(row.until, "not yet") },
  ],
  specialist: [
    { key: "name", header: "Specialist", rowHeader: true, cell: (row) => row.specialist ?? "–" },
    { key: "from", header: "Since", nowrap: true, cell: (row) => day(row.on, "–") },
    { key: "until", header: "Until", nowrap: true, cell: (row) => day(row.until, "still there") },
  ],
  week: [on("Week of"), specialist],
  "vr-contact": [
    on("Date"),
    specialist,
    { key: "counselor", header: "Counselor", cell: ({ about }) => about ?? "–" },
    {
      key: "kind",
      header: "What",
      cell: ({ vrKind }) => (vrKind === null ? "–" : vrContactKindName(vrKind)),
    },
    { key: "mode", header: "How", cell: ({ mode }) => (mode === null ? "–" : contactModeName(mode)) },
  ],
  "employer-contact": [
    on("Date"),
    {
      key: "employer",
      header: "Employer",
      cell: ({ about, employerId }) => businessName(about, employerId),
    },
    specialist,
    {
      key: "person",
      header: "For",
      cell: (row) => (row.clients.length === 0 ? "nobody in particular" : people(row, "/employers")),
    },
  ],
  contact: [
    on("Date"),
    person("/contacts"),
    specialist,
    { key: "place", header: "Where", cell: ({ place }) => (place === null ? "–" : contactPlaceName(place)) },
  ],
  referral: [
    on("Referred"),
    person(""),
    { key: "entered", header: "Entered", nowrap: true, cell: (row) => day(row.until, "–") },
    { key: "why", header: "Why not", cell: ({ title }) => exitReasonName(title) },
  ],
  business: [
    on("Last met"),
    {
      key: "employer",
      header: "Employer",
      cell: ({ about, employerId }) => businessName(about, employerId),
    },
    specialist,
    { key: "days", header: "Days on which it was met", align: "end", cell: ({ title }) => title ?? "–" },
  ],
  case: [on("Day"), person(""), { ...specialist, cell: (row) => row.specialist ?? "–" }],
  phase: [
    on("Date"),
    specialist,
    { key: "phase", header: "What it shows", cell: ({ title }) => phaseName(title) },
    {
      key: "whom",
      header: "With whom",
      cell: (row) => (row.clients.length === 0 ? (row.about ?? "–") : people(row)),
    },
  ],
  "follow-along": [
    on("From"),
    { key: "until", header: "To", nowrap: true, cell: (row) => day(row.until, "–") },
    person("/contacts"),
    { key: "title", header: "Job", cell: ({ title }) => title ?? "–" },
    { key: "employer", header: "Employer", cell: ({ about }) => about ?? "–" },
  ],
  job: [
    on("Started"),
    { key: "ended", header: "Ended", nowrap: true, cell: (row) => day(row.until, "goes on") },
    person("/jobs"),
    { key: "title", header: "Job", cell: ({ title }) => title ?? "–" },
    { key: "employer", header: "Employer", cell: ({ about }) => about ?? "–" },
  ],
};
