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
    { key: "next", header: "Next step", width: "wide", cell: (row) => <NextStep row={row} /> },
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
      width: "narrow",
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
      {(employerName || day !== null) && (
        <span className="ips-plan-lines__detail">
          {[employerName, day === null ? null : `day ${day}`].filter(Boolean).join(" · ")}
        </span>
      )}
    </>
  );
}

function NextStep({ row: { nextStep } }: { row: CaseloadRow }) {
  if (!nextStep) return <Nothing>no open step</Nothing>;
  return (
    <>
      <span className="ips-two-lines" title={nextStep.text}>
        {nextStep.text}
      </span>
      {nextStep.by && (
        <span className="ips-plan-lines__detail">
          <DueDay on={nextStep.by} />
        </span>
      )}
    </>
  );
}

function Partner({ row: { partner }, side }: { row: CaseloadRow; side: "ips" | "vr" }) {
  if (!partner) return <Nothing>{side === "ips" ? "none known" : "nothing shared"}</Nothing>;
  const who = partner.personName ?? partner.agencyName;
  const status = partner.status ? vrCaseStatusName(partner.status) : null;
  const more = [status ? who : null, partner.source === "reported" ? "as reported" : null].filter(Boolean);
  return (
    <>
      {status ?? who}
      {more.length > 0 && <span className="ips-plan-lines__detail">{more.join(" · ")}</span>}
    </>
  );
}
