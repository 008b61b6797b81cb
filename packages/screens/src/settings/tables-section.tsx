import type { TableView } from "@ips/contract";
import { referenceTableKindName } from "@ips/i18n/reference-table-kind";
import { formatDate } from "@ips/i18n/format-date";
import { formatInstant } from "@ips/i18n/format-instant";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { useStatusMessage } from "@ips/ui/status-messages";
import { Tag } from "@ips/ui/tag";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../shell/refusal.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useMay, useSession, useToday } from "../shell/session.tsx";
import { LoadTableDialog } from "./load-table-dialog.tsx";
import { TableRowsDialog } from "./table-rows-dialog.tsx";

/** The tables the agency has loaded: which are in force, what they hold, and what was before them. */
export function TablesSection() {
  const api = useApi();
  const say = useStatusMessage();
  const queryClient = useQueryClient();
  const mayWrite = useMay("settings.write");
  const today = useToday();
  const { timeZone } = useSession();
  const [loading, setLoading] = useState(false);
  const [shown, setShown] = useState<TableView | null>(null);
  const query = useQuery(api.referenceTable.list.queryOptions());
  const onError = (error: unknown) => say({ text: refusalText(error), tone: "error" });
  const changed = () => void queryClient.invalidateQueries();
  const stop = useMutation(api.referenceTable.stop.mutationOptions({ onError, onSuccess: changed }));
  const revive = useMutation(api.referenceTable.revive.mutationOptions({ onError, onSuccess: changed }));
  const columns: Column<TableView>[] = [
    {
      key: "title",
      header: "Table",
      rowHeader: true,
      width: "wide",
      cell: ({ title, replacedAt }) => (
        <>
          {title} {replacedAt === null && <Tag tone="accent">in use</Tag>}
        </>
      ),
    },
    { key: "kind", header: "What it holds", cell: ({ kind }) => referenceTableKindName(kind) },
    { key: "source", header: "Source", width: "wide", cell: ({ source }) => source },
    { key: "count", header: "Rows", align: "end", cell: ({ count }) => count },
    {
      key: "known",
      header: "Known through",
      cell: ({ knownThrough }) =>
        knownThrough === null ? "no last day" : formatDate(knownThrough, "en", today),
    },
    {
      key: "loaded",
      header: "Loaded",
      cell: ({ loadedAt, loadedByName }) => `${formatInstant(loadedAt, "en", timeZone)}, ${loadedByName}`,
    },
    {
      key: "acts",
      header: "What can be done",
      headerHidden: true,
      cell: (table) => (
        <>
          <Button size="small" variant="quiet" onClick={() => setShown(table)}>
            See rows<span className="usa-sr-only"> of {table.title}</span>
          </Button>
          {mayWrite && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => {
                const { tableId } = table;
                if (table.replacedAt !== null) revive.mutate({ tableId });
                else
                  stop.mutate(
                    { tableId },
                    {
                      onSuccess: () =>
                        say({
                          text: `${table.title} is out of use. What it gave is not known any more.`,
                          action: { text: "Undo", onAction: () => revive.mutate({ tableId }) },
                        }),
                    },
                  );
              }}
            >
              {table.replacedAt === null ? "Take out of use" : "Use this one again"}
              <span className="usa-sr-only">, {table.title}</span>
            </Button>
          )}
        </>
      ),
    },
  ];
  const load = mayWrite ? (
    <Button icon="upload" onClick={() => setLoading(true)}>
      Load a table
    </Button>
  ) : undefined;
  return (
    <Section title="Tables" actions={query.data && query.data.rows.length > 0 ? load : undefined}>
      {query.isError && !query.data ? (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      ) : (
        <DataTable
          caption="Tables your agency has loaded"
          captionHidden
          columns={columns}
          rows={query.data?.rows ?? []}
          rowKey={({ tableId }) => tableId}
          state={query.isPending ? "loading" : "ready"}
          loadingLabel="Loading the tables"
          loadingRows={2}
          empty={
            <EmptyState icon="upload" title="No tables yet" action={load}>
              Minimum wages, state thresholds and occupation titles differ by state and year. Load your
              agency’s own, with their dates and sources; nothing is guessed until then.
            </EmptyState>
          }
        />
      )}
      {loading && <LoadTableDialog onClose={() => setLoading(false)} onLoaded={changed} />}
      {shown && <TableRowsDialog table={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}
