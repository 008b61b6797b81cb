import type { AccountSessions } from "@ips/contract";
import { signOutEverywhere } from "@ips/portal-kit/sign-in";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { FormActions } from "@ips/ui/form-actions";
import { Section } from "@ips/ui/section";
import { useStatusMessage } from "@ips/ui/status-messages";
import { Tag } from "@ips/ui/tag";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Moment } from "../../record/day.tsx";
import { portalBase } from "../../shell/portal.ts";
import { Refusal } from "../../shell/refusal.tsx";
import { refusalText } from "../../shell/refusal-words.ts";
import { usePortalContext } from "../../shell/use-portal-context.ts";
import { deviceName } from "./device-name.ts";

type Row = AccountSessions["rows"][number];

/** Where one is signed in, in words, and the ways to end it. */
export function OwnSessions() {
  const api = useApi();
  const say = useStatusMessage();
  const { portal } = usePortalContext();
  const queryClient = useQueryClient();
  const query = useQuery(api.account.sessions.queryOptions());
  const again = () => void queryClient.invalidateQueries(api.account.pathFilter());
  const onError = (error: unknown) => {
    say({ text: refusalText(error), tone: "error" });
    again();
  };
  const end = useMutation(
    api.account.endSession.mutationOptions({
      onError,
      onSuccess: () => {
        say({ text: "That browser is signed out." });
        again();
      },
    }),
  );
  const endOthers = useMutation(
    api.account.endOtherSessions.mutationOptions({
      onError,
      onSuccess: ({ ended }) => {
        say({
          text:
            ended === 0
              ? "You were signed in nowhere else."
              : `${ended === 1 ? "One other browser is" : `${ended} other browsers are`} signed out.`,
        });
        again();
      },
    }),
  );
  const everywhere = useMutation({
    mutationFn: signOutEverywhere,
    onSuccess: (answer) => {
      if (answer.ok) window.location.assign(`${portalBase[portal]}/sign-in`);
      else say({ text: "You are still signed in: there was no connection. Try again.", tone: "error" });
    },
  });
  const columns: Column<Row>[] = [
    { key: "device", header: "Browser", rowHeader: true, cell: (row) => <Device row={row} /> },
    { key: "since", header: "Signed in", cell: ({ since }) => <Moment at={since} /> },
    { key: "seen", header: "Last used", cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} /> },
    {
      key: "end",
      header: "What you can do",
      headerHidden: true,
      cell: (row) =>
        row.current ? null : (
          <Button
            size="small"
            variant="quiet"
            busy={end.isPending && end.variables.sessionId === row.sessionId}
            aria-label={`Sign out ${deviceName(row)}`}
            onClick={() => end.mutate({ sessionId: row.sessionId })}
          >
            Sign out
          </Button>
        ),
    },
  ];
  return (
    <Section title="Where you are signed in" note={query.data ? String(query.data.rows.length) : undefined}>
      <DataTable<Row>
        caption="Where you are signed in"
        captionHidden
        columns={columns}
        rows={query.data?.rows}
        rowKey={({ sessionId }) => sessionId}
        state={query.isPending ? "loading" : query.isError && !query.data ? "error" : "ready"}
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        loadingLabel="Loading where you are signed in"
        loadingRows={2}
        empty={<EmptyState headingLevel={3} title="You are signed in nowhere else" />}
      />
      <FormActions>
        <Button onClick={() => endOthers.mutate()} busy={endOthers.isPending}>
          Sign out everywhere else
        </Button>
        <Button variant="quiet" onClick={() => everywhere.mutate()} busy={everywhere.isPending}>
          Sign out everywhere, here too
        </Button>
      </FormActions>
    </Section>
  );
}

function Device({ row }: { row: Row }) {
  return (
    <>
      {deviceName(row)} {row.current && <Tag>this browser</Tag>} {row.newDevice && <Tag>new this week</Tag>}
    </>
  );
}
