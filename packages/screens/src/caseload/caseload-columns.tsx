import type { CaseloadRow } from "@ips/contract";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";
import type { Column } from "@ips/ui/data-table";
import { Status } from "@ips/ui/status";
import { findingTitle } from "../findings/finding-title.ts";
import { statusKind } from "../findings/status-kind.ts";
import { Day, DueDay } from "../record/day.tsx";
import { phaseName } from "../record/phase-name.ts";

/** The facts of a caseload's row, in the order in which they are read; `side` is who reads. */
export function caseloadColumns(side: "ips" | "vr"): readonly Column<CaseloadRow>[] {
  return [
    { key: "name", header: "Name", rowHeader: true, sortable: true, cell: ({ client }) => client.name },
    { key: "urgency", header: "Most urgent", sortable: true, cell: (row) => <MostUrgent row={row} /> },
    side === "ips"
      ? { key: "phase", header: "Phase", cell: (row) => <PhaseAndDay row={row} /> }
      : {
          key: "phase",
          header: "VR case",
          cell: (row) => (row.vrStatus ? vrCaseStatusName(row.vrStatus) : "No case open"),
        },
    { key: "next", header: "Next step", cell: (row) => <NextStep row={row} /> },
    {
      key: "last-contact",
      header: "Last contact",
      sortable: true,
      nowrap: true,
      cell: ({ lastContactOn }) => (lastContactOn ? <Day on={lastContactOn} /> : <Nothing>none yet</Nothing>),
    },
    {
      key: "partner",
      header: side === "ips" ? "VR" : "IPS",
      cell: (row) => <Partner row={row} side={side} />,
    },
    {
      key: "employers",
      header: "Employers this month",
      align: "end",
      cell: ({ employerContactsThisMonth }) =>
        employerContactsThisMonth === null ? <Nothing>not shared</Nothing> : employerContactsThisMonth,
    },
  ];
}

function Nothing({ children }: { children: string }) {
  return <span className="ips-nothing">{children}</span>;
}

function MostUrgent({ row: { mostUrgent, openFindings } }: { row: CaseloadRow }) {
  if (!mostUrgent) return <Nothing>nothing due</Nothing>;
  return (
    <>
      <Status kind={statusKind(mostUrgent.status, mostUrgent.daysLeft)}>{findingTitle(mostUrgent)}</Status>
      {openFindings > 1 && <span className="ips-plan-lines__detail">{openFindings - 1} more</span>}
    </>
  );
}

function PhaseAndDay({ row: { phase, day, employerName } }: { row: CaseloadRow }) {
  return (
    <>
      {phaseName(phase)}
      {employerName && <span className="ips-nothing"> at {employerName}</span>}
      {day !== null && <span className="ips-nothing"> · day {day}</span>}
    </>
  );
}

function NextStep({ row: { nextStep } }: { row: CaseloadRow }) {
  if (!nextStep) return <Nothing>no open step</Nothing>;
  return (
    <>
      {nextStep.text}
      {nextStep.by && (
        <span className="ips-nothing">
          {" "}
          · <DueDay on={nextStep.by} />
        </span>
      )}
    </>
  );
}

function Partner({ row: { partner }, side }: { row: CaseloadRow; side: "ips" | "vr" }) {
  if (!partner) return <Nothing>{side === "ips" ? "none known" : "nothing shared"}</Nothing>;
  const status = partner.status ? vrCaseStatusName(partner.status) : null;
  return (
    <>
      {[
        status,
        partner.personName ?? partner.agencyName,
        partner.source === "reported" ? "as reported" : null,
      ]
        .filter(Boolean)
        .join(" · ")}
    </>
  );
}
