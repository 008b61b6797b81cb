import type { PlanOutput, planVersionsOutput } from "@ips/contract";
import { acknowledgerName } from "@ips/i18n/acknowledger";
import { planPartName } from "@ips/i18n/plan-part";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { DiffText } from "@ips/ui/diff-text";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Toolbar } from "@ips/ui/toolbar";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { Moment } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useToday } from "../shell/session.tsx";
import { planDifferences } from "./merge-plans.ts";
import { RestoreVersion } from "./restore-version.tsx";
import { unitText } from "./unit-text.ts";

type VersionRow = z.output<typeof planVersionsOutput>["rows"][number];

/** Every version of a plan, who saved it and who agreed to it, and any two of them compared. */
export function PlanHistory({ plan, onBack }: { plan: PlanOutput; onBack: () => void }) {
  const api = useApi();
  const query = useQuery(api.plan.versions.queryOptions({ clientId: plan.clientId }));
  const [older, setOlder] = useState(Math.max(1, plan.version - 1));
  const [newer, setNewer] = useState(plan.version);
  if (query.isPending) return <Skeleton label="Loading the versions" shape="rows" count={4} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const versions = query.data.rows.map(({ version }) => ({
    value: String(version),
    text: `Version ${version}`,
  }));
  const columns: Column<VersionRow>[] = [
    { key: "version", header: "Version", rowHeader: true, cell: ({ version }) => `Version ${version}` },
    { key: "saved", header: "Saved", cell: ({ saved }) => <Moment at={saved.at} /> },
    { key: "by", header: "By", cell: ({ saved }) => `${saved.name}, ${saved.agencyName}` },
    {
      key: "agreed",
      header: "Agreed by",
      cell: ({ acknowledgements }) =>
        acknowledgements
          .map((each) => `${each.name} (${acknowledgerName(each.by).toLowerCase()})`)
          .join(", ") || <span className="ips-nothing">nobody yet</span>,
    },
    ...(plan.canEdit ? [restoreColumn(plan)] : []),
  ];
  return (
    <>
      <p>
        <Button variant="quiet" icon="chevron-left" onClick={onBack}>
          Back to the plan
        </Button>
      </p>
      <Section title="Compare two versions">
        <Toolbar label="Versions to compare">
          <SelectField
            label="From"
            name="older"
            width="narrow"
            options={versions}
            value={String(older)}
            onChange={(event) => setOlder(Number(event.target.value))}
          />
          <SelectField
            label="To"
            name="newer"
            width="narrow"
            options={versions}
            value={String(newer)}
            onChange={(event) => setNewer(Number(event.target.value))}
          />
        </Toolbar>
        <Comparison clientId={plan.clientId} older={older} newer={newer} />
      </Section>
      <Section title="All versions" note={String(query.data.rows.length)}>
        <DataTable
          caption={`Versions of the plan of ${plan.clientName}`}
          captionHidden
          columns={columns}
          rows={query.data.rows}
          rowKey={({ version }) => String(version)}
          loadingLabel="Loading the versions"
          empty={<EmptyState title="No version has been saved yet" />}
        />
      </Section>
    </>
  );
}

const restoreColumn = (plan: PlanOutput): Column<VersionRow> => ({
  key: "restore",
  header: "Restore",
  headerHidden: true,
  align: "end",
  cell: ({ version }) =>
    version === plan.version ? (
      <span className="ips-nothing">stands now</span>
    ) : (
      <RestoreVersion plan={plan} version={version} />
    ),
});

function Comparison({ clientId, older, newer }: { clientId: string; older: number; newer: number }) {
  const api = useApi();
  const today = useToday();
  const first = useQuery({
    ...api.plan.version.queryOptions({ clientId, version: older }),
    staleTime: Infinity,
  });
  const second = useQuery({
    ...api.plan.version.queryOptions({ clientId, version: newer }),
    staleTime: Infinity,
  });
  const error = first.error ?? second.error;
  if (error)
    return <Refusal error={error} onRetry={() => void Promise.all([first.refetch(), second.refetch()])} />;
  if (!first.data || !second.data) return <Skeleton label="Loading both versions" shape="lines" count={4} />;
  const differences = planDifferences(first.data.content, second.data.content);
  if (differences.length === 0) return <p>These two versions say the same.</p>;
  return (
    <ul className="ips-plan-differences">
      {differences.map(({ path, before, after }) => (
        <li key={path}>
          <strong>{planPartName(before?.part ?? after?.part ?? "title")}</strong>
          <DiffText
            before={unitText(before, today)}
            after={unitText(after, today)}
            words={{ removed: "taken out", added: "put in" }}
          />
        </li>
      ))}
    </ul>
  );
}
