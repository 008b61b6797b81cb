import type { FidelityOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ChangesSection } from "./changes-section.tsx";
import { TrendSection } from "./trend-section.tsx";

/** What changed since last month, and the year month by month: asked for apart, so that the page need not wait for a year. */
export function TrendParts({ data, unitId }: { data: FidelityOutput; unitId: string }) {
  const api = useApi();
  const query = useQuery(api.fidelity.trend.queryOptions({ unitId }));
  if (query.isPending) return <Skeleton label="Loading the last months" shape="rows" count={4} />;
  if (!query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const { months, before } = query.data;
  const since = months.at(-2)?.asOf;
  return (
    <>
      {since !== undefined && (
        <ChangesSection before={before} now={data.items} since={since} today={data.today} />
      )}
      <TrendSection months={months} maximum={data.range.maximum} today={data.today} />
    </>
  );
}
