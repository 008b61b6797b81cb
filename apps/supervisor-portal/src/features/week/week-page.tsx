import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { WeekDialog } from "./week-dialog.tsx";
import type { WeekRow } from "./week-row.ts";
import { WeekTable } from "./week-table.tsx";
import { weekName } from "./week-text.ts";

/** One's own weeks: three numbers each, from which the program's time in the community is counted. */
export function WeekPage() {
  usePageTitle("My weeks");
  const api = useApi();
  const [open, setOpen] = useState<WeekRow | null>(null);
  const query = useQuery(api.week.list.queryOptions());
  const { data } = query;
  const missing = data?.weeks.slice(1).filter(({ hours }) => hours === null).length ?? 0;
  return (
    <>
      <PageHeader
        title="My weeks"
        actions={<ButtonLink href="/week/figures">My figures</ButtonLink>}
        sub={
          data &&
          (missing === 0
            ? "Every week that has ended is entered"
            : `${missing} of the last ${data.weeks.length - 1} whole weeks ${missing === 1 ? "is" : "are"} not entered yet`)
        }
      />
      {query.isPending && <Skeleton label="Loading your weeks" shape="rows" count={6} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && <WeekTable weeks={data.weeks} today={data.today} onOpen={setOpen} />}
      {data && open && (
        <WeekDialog
          row={open}
          title={`Hours of ${weekName(open.weekOf, data.today)}`}
          onClose={() => setOpen(null)}
          onSaved={() => void query.refetch()}
        />
      )}
    </>
  );
}
