import type { SecurityStaff } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ConfirmDialog } from "@ips/ui/confirm-dialog";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { Status } from "@ips/ui/status";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Moment } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { refusalText } from "../shell/refusal-words.ts";

type Row = SecurityStaff["rows"][number];
type Asking = { kind: "reset" | "end"; row: Row } | null;

/** Who has a second factor and who is signed in; a lost phone or laptop is helped here. */
export function SecurityStaffTable() {
  const api = useApi();
  const say = useStatusMessage();
  const queryClient = useQueryClient();
  const query = useQuery(api.security.staff.queryOptions());
  const [asking, setAsking] = useState<Asking>(null);
  const after = (text: string) => ({
    onSuccess: () => {
      setAsking(null);
      say({ text });
      void queryClient.invalidateQueries(api.security.pathFilter());
    },
    onError: (error: unknown) => say({ text: refusalText(error), tone: "error" as const }),
  });
  const reset = useMutation(api.security.resetSecondFactor.mutationOptions());
  const end = useMutation(api.security.endSessions.mutationOptions());
  const rows = query.data?.rows;
  const having = rows?.filter(({ secondFactorSince }) => secondFactorSince !== null).length ?? 0;
  const columns: Column<Row>[] = [
    { key: "name", header: "Name", rowHeader: true, cell: ({ name }) => name },
    {
      key: "factor",
      header: "Second factor",
      cell: ({ secondFactorSince }) =>
        secondFactorSince === null ? (
          <Status kind="not-applicable">None</Status>
        ) : (
          <>
            <Status kind="met">Set up</Status> <Moment at={secondFactorSince} />
          </>
        ),
    },
    {
      key: "signed-in",
      header: "Signed in now",
      cell: ({ signedIn, lastSeenAt }) =>
        lastSeenAt === null ? (
          <span className="ips-nothing">no</span>
        ) : (
          <>
            {signedIn === 1 ? "one browser" : `${signedIn} browsers`}, last used <Moment at={lastSeenAt} />
          </>
        ),
    },
    {
      key: "actions",
      header: "What you can do",
      headerHidden: true,
      cell: (row) => (
        <Stack direction="row" gap={1}>
          {row.secondFactorSince !== null && (
            <Button
              size="small"
              aria-label={`Reset the second factor of ${row.name}`}
              onClick={() => setAsking({ kind: "reset", row })}
            >
              Reset
            </Button>
          )}
          {row.signedIn > 0 && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Sign out ${row.name} everywhere`}
              onClick={() => setAsking({ kind: "end", row })}
            >
              Sign out
            </Button>
          )}
        </Stack>
      ),
    },
  ];
  return (
    <Section title="Staff" note={rows ? `${having} of ${rows.length} with a second factor` : undefined}>
      <DataTable<Row>
        caption="Staff and their second factors"
        captionHidden
        density="dense"
        columns={columns}
        rows={rows}
        rowKey={({ membershipId }) => membershipId}
        state={query.isPending ? "loading" : query.isError && !query.data ? "error" : "ready"}
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        loadingLabel="Loading the staff"
        empty={<EmptyState headingLevel={3} icon="team" title="Staff who can sign in will be listed here" />}
      />
      {asking?.kind === "reset" && (
        <ConfirmDialog
          open
          title={`Reset the second factor of ${asking.row.name}?`}
          confirmLabel="Reset second factor"
          cancelLabel="Leave it"
          closeLabel="Close"
          danger
          busy={reset.isPending}
          onCancel={() => setAsking(null)}
          onConfirm={() =>
            reset.mutate(
              { membershipId: asking.row.membershipId },
              after(`The second factor of ${asking.row.name} is reset.`),
            )
          }
        >
          <p>
            Make sure that it is them who asks: in person, or on the telephone number you know. They are
            signed out, get a letter about it, and can set up a new one with their password.
          </p>
        </ConfirmDialog>
      )}
      {asking?.kind === "end" && (
        <ConfirmDialog
          open
          title={`Sign out ${asking.row.name} everywhere?`}
          confirmLabel="Sign out everywhere"
          cancelLabel="Leave it"
          closeLabel="Close"
          busy={end.isPending}
          onCancel={() => setAsking(null)}
          onConfirm={() =>
            end.mutate(
              { membershipId: asking.row.membershipId },
              after(`${asking.row.name} is signed out everywhere.`),
            )
          }
        >
          <p>For a phone or laptop that is lost. They can sign in again with their password.</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
