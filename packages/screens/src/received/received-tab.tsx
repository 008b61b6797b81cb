import type { ReceivedCopyRow } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Moment } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { copyKind } from "./copy-kind.ts";

/** Everything that other agencies disclosed about this person and somebody here filed. It stays when sharing ends. */
export function ReceivedTab() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.receivedCopy.ofClient.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading the received copies" shape="rows" count={3} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const { rows } = query.data;
  if (rows.length === 0) {
    return (
      <EmptyState headingLevel={2} icon="document" title="Nothing has been received yet">
        What another agency discloses with the person's release, and somebody here files on purpose, is kept
        here with its notice: a plan that a counselor agreed to, for example. It stays when sharing has ended.
      </EmptyState>
    );
  }
  const columns: Column<ReceivedCopyRow>[] = [
    {
      key: "what",
      header: "What",
      rowHeader: true,
      cell: ({ copyId, kind, version }) => (
        <Link href={`/clients/${client.clientId}/received/${copyId}`}>{copyKind(kind, version)}</Link>
      ),
    },
    { key: "from", header: "From", cell: ({ fromAgencyName }) => fromAgencyName },
    { key: "filed", header: "Filed", cell: ({ filedAt }) => <Moment at={filedAt} /> },
    { key: "by", header: "By", cell: ({ filedByName }) => filedByName },
  ];
  return (
    <Section title="Received copies" note={String(rows.length)}>
      <p>
        Copies as they were received, in your agency's own record. They stay when sharing has ended, and are
        not passed on.
      </p>
      <DataTable
        caption={`Received copies about ${client.name}`}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ copyId }) => copyId}
        loadingLabel="Loading the received copies"
        empty={<EmptyState title="Nothing has been received yet" />}
      />
    </Section>
  );
}
