import type { z } from "zod";
import type { inviteStaffOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { PageHeader } from "@ips/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../shell/refusal.tsx";
import { useMay } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { EndMembershipDialog, type EndingMembership } from "./end-membership-dialog.tsx";
import { InvitationLinkDialog } from "./invitation-link-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import type { StaffRow } from "./staff-row.ts";
import { StaffTable } from "./staff-table.tsx";

type Open =
  | { kind: "invite"; row: StaffRow | null }
  | { kind: "link"; name: string; made: z.infer<typeof inviteStaffOutput> }
  | { kind: "end"; ending: EndingMembership }
  | null;

/** Everybody who works at the agency and whether they can sign in. Administrators invite, and end memberships; supervisors read. */
export function StaffPage() {
  usePageTitle("Staff");
  const api = useApi();
  const mayWrite = useMay("staff.write");
  const query = useQuery(api.staff.list.queryOptions());
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const invite = (row: StaffRow | null) => setOpen({ kind: "invite", row });
  const list = query.data;
  const active = list?.rows.filter(({ access }) => access === "active").length;
  return (
    <>
      <PageHeader
        title="Staff"
        sub={
          list
            ? `${active} of ${list.rows.length} can sign in${mayWrite ? "" : " · your agency's administrator invites staff and ends memberships"}`
            : undefined
        }
        actions={
          mayWrite ? (
            <Button variant="primary" icon="plus" onClick={() => invite(null)} disabled={!list}>
              Invite somebody new
            </Button>
          ) : undefined
        }
      />
      <StaffTable
        rows={list?.rows}
        state={query.isPending ? "loading" : query.isError && !list ? "error" : "ready"}
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        mayWrite={mayWrite}
        onInvite={invite}
        onEnd={(ending) => setOpen({ kind: "end", ending })}
      />
      {open?.kind === "invite" && list && (
        <InviteDialog
          row={open.row}
          units={list.units}
          onClose={close}
          onInvited={(name, made) => setOpen({ kind: "link", name, made })}
        />
      )}
      {open?.kind === "link" && <InvitationLinkDialog name={open.name} made={open.made} onClose={close} />}
      {open?.kind === "end" && <EndMembershipDialog ending={open.ending} onClose={close} />}
    </>
  );
}
