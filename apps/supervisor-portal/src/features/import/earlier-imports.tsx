import type { ImportRunOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { useApi } from "@ips/portal-kit/api";
import { Moment } from "@ips/screens/record/day.tsx";
import { DataTable } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Status } from "@ips/ui/status";
import { useQuery } from "@tanstack/react-query";

type Run = Omit<ImportRunOutput, "results"> & { accepted: number; refused: number };

/** One's own latest imports; one that still runs can be come back to. Nothing before the first. */
export function EarlierImports() {
  const api = useApi();
  const query = useQuery(api.import.runs.queryOptions());
  const runs = query.data?.runs ?? [];
  if (runs.length === 0) return null;
  return (
    <Section title="Earlier imports" note={runs.length === 20 ? "the latest 20" : undefined}>
      <DataTable<Run>
        caption="Earlier imports"
        captionHidden
        density="dense"
        rows={runs}
        rowKey={({ runId }) => runId}
        rowHref={({ runId }) => `/import/${runId}`}
        loadingLabel="Loading earlier imports"
        empty={null}
        columns={[
          {
            key: "when",
            header: "Begun",
            rowHeader: true,
            nowrap: true,
            cell: ({ startedAt }) => <Moment at={startedAt} />,
          },
          { key: "by", header: "By", cell: ({ byName }) => byName },
          { key: "state", header: "State", cell: ({ state }) => <RunState state={state} /> },
          {
            key: "accepted",
            header: "Rows in the record",
            align: "end",
            cell: ({ accepted }) => formatNumber(accepted, "en"),
          },
          {
            key: "refused",
            header: "Refused",
            align: "end",
            cell: ({ refused }) => formatNumber(refused, "en"),
          },
        ]}
      />
    </Section>
  );
}

function RunState({ state }: { state: Run["state"] }) {
  switch (state) {
    case "running":
      return <Status kind="waiting">Running</Status>;
    case "finished":
      return <Status kind="met">Done</Status>;
    case "failed":
      return <Status kind="overdue">Stopped by an error</Status>;
    case "stopped":
      return <Status kind="overdue">Cut off</Status>;
  }
}
