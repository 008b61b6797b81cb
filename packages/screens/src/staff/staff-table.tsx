import { roleName } from "@ips/i18n/role";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Stack } from "@ips/ui/stack";
import { Status } from "@ips/ui/status";
import type { ReactNode } from "react";
import { Day, Moment } from "../record/day.tsx";
import { useToday } from "../shell/session.tsx";
import type { EndingMembership } from "./end-membership-dialog.tsx";
import { canBeEnded, type StaffMembership, type StaffRow } from "./staff-row.ts";

export type StaffTableProps = {
  rows: readonly StaffRow[] | undefined;
  state: "ready" | "loading" | "error";
  error: ReactNode;
  mayWrite: boolean;
  onInvite: (row: StaffRow) => void;
  onEnd: (ending: EndingMembership) => void;
};

/** Staff in the order of names, each with access and what an administrator can do. */
export function StaffTable({ rows, state, error, mayWrite, onInvite, onEnd }: StaffTableProps) {
  const today = useToday();
  const columns: Column<StaffRow>[] = [
    {
      key: "name",
      header: "Name",
      rowHeader: true,
      cell: ({ name, role }) => <Name name={name} about={roleName(role)} />,
    },
    { key: "unit", header: "Program or office", cell: ({ unitName }) => unitName ?? "Whole agency" },
    {
      key: "email",
      header: "E-mail",
      cell: ({ email }) => email ?? <span className="ips-nothing">none recorded</span>,
    },
    { key: "access", header: "Access", cell: (row) => <Access row={row} /> },
    {
      key: "memberships",
      header: "Memberships",
      cell: ({ memberships }) => <Memberships memberships={memberships} />,
    },
  ];
  const actions: Column<StaffRow> = {
    key: "actions",
    header: "What you can do",
    headerHidden: true,
    cell: (row) => (
      <Stack direction="row" gap={1}>
        {(row.endedOn === null || row.endedOn >= today) && (
          <Button size="small" onClick={() => onInvite(row)} aria-label={`${inviteText(row)}: ${row.name}`}>
            {inviteText(row)}
          </Button>
        )}
        {row.memberships
          .filter((membership) => canBeEnded(membership, today))
          .map((membership) => (
            <Button
              key={membership.membershipId}
              size="small"
              variant="quiet"
              onClick={() => onEnd({ name: row.name, membership })}
              aria-label={`End role: ${row.name}, ${roleName(membership.role)}`}
            >
              End role
            </Button>
          ))}
      </Stack>
    ),
  };
  return (
    <DataTable<StaffRow>
      caption="Staff"
      captionHidden
      density="dense"
      columns={mayWrite ? [...columns, actions] : columns}
      rows={rows}
      rowKey={({ staffId }) => staffId}
      state={state}
      error={error}
      loadingLabel="Loading the staff"
      empty={<EmptyState headingLevel={2} icon="team" title="Staff of the agency will be listed here" />}
    />
  );
}

const inviteText = ({ access }: StaffRow) =>
  access === "invited" ? "New link" : access === "active" ? "Add a role" : "Invite";

function Name({ name, about }: { name: string; about: string }) {
  return (
    <>
      {name}
      <span className="ips-team__about">{about}</span>
    </>
  );
}

function Access({ row: { access, invitedUntil } }: { row: StaffRow }) {
  switch (access) {
    case "active":
      return <Status kind="met">Can sign in</Status>;
    case "invited":
      return (
        <>
          <Status kind="waiting">Invited</Status>
          {invitedUntil && (
            <span className="ips-team__about">
              link works until <Moment at={invitedUntil} />
            </span>
          )}
        </>
      );
    case "ended":
      return <Status kind="not-applicable">Ended</Status>;
    case "none":
      return <Status kind="not-applicable">No sign-in yet</Status>;
  }
}

function Memberships({ memberships }: { memberships: readonly StaffMembership[] }) {
  if (memberships.length === 0) return <span className="ips-nothing">none</span>;
  return (
    <ul className="ips-team__memberships">
      {memberships.map(({ membershipId, role, unitName, fromOn, toOn }) => (
        <li key={membershipId}>
          {roleName(role)}, {unitName ?? "whole agency"}
          <span className="ips-team__about">
            since <Day on={fromOn} />
            {toOn !== null && (
              <>
                , until <Day on={toOn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
