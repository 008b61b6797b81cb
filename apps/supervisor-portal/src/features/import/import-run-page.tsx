import type { ImportRunOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Moment } from "@ips/screens/record/day.tsx";
import { useParam } from "@ips/screens/record/use-param.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ImportOutcome } from "./import-outcome.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportStepper } from "./import-stepper.tsx";

/** Step 4, under its own address: progress that can be left and come back to, then the result. */
export function ImportRunPage() {
  usePageTitle("Import");
  const runId = useParam("runId");
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery({
    ...api.import.result.queryOptions({ runId }),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? 700 : false),
  });
  const state = query.data?.state;
  useEffect(() => {
    // Every list that is open elsewhere in the portal is older than this import.
    if (state === "finished")
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => !JSON.stringify(queryKey).includes("import"),
      });
  }, [state, queryClient]);
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/import", text: "Import" }]} />}
        title={state === undefined ? "Import" : titles[state]}
        sub={query.data ? <Begun run={query.data} /> : undefined}
      />
      <ImportStepper current="result" problem={state === "failed" || state === "stopped"} />
      {query.isPending && <Skeleton label="Loading the import" shape="cards" count={2} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && (
        <Stack gap={3}>
          {query.data.state === "running" ? (
            <ImportProgress
              progress={query.data.progress}
              label="Importing"
              leave="You can leave this page; the import goes on, and this address shows how far it is."
            />
          ) : (
            <ImportOutcome run={query.data} />
          )}
        </Stack>
      )}
    </>
  );
}

const titles: Record<ImportRunOutput["state"], string> = {
  running: "The import is running",
  finished: "The import is done",
  failed: "The import stopped",
  stopped: "The import was cut off",
};

function Begun({ run: { byName, startedAt } }: { run: ImportRunOutput }) {
  return (
    <>
      {byName}, <Moment at={startedAt} />
    </>
  );
}
