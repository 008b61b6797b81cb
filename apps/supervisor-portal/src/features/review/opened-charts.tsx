import type { OpenedChartsOutput } from "@ips/contract";
import { formatInstant } from "@ips/i18n/format-instant";
import { useApi } from "@ips/portal-kit/api";
import { useSeeChart } from "@ips/screens/record/use-see-chart.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useSession } from "@ips/screens/shell/session.tsx";
import { Button } from "@ips/ui/button";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { Status } from "@ips/ui/status";
import { useQuery } from "@tanstack/react-query";

/** For the supervisor: whose chart a reviewer opened, why, and who of the program has looked at that. */
export function OpenedCharts({ reviewId }: { reviewId: string }) {
  const api = useApi();
  const { data, error, isError, isFetching, refetch } = useQuery(
    api.review.charts.queryOptions({ reviewId }),
  );
  if (isError && data === undefined)
    return <Refusal error={error} onRetry={() => void refetch()} busy={isFetching} />;
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <Section title="Charts that were opened" note="Dates and counts without names, notes or anything from VR">
      <ul className="ips-review__open">
        {data.rows.map((chart) => (
          <OpenedChart key={chart.chartId} chart={chart} />
        ))}
      </ul>
    </Section>
  );
}

function OpenedChart({
  chart: { chartId, byName, client, number, words, at, mine, seen },
}: {
  chart: OpenedChartsOutput["rows"][number];
}) {
  const { timeZone } = useSession();
  const { see, busy } = useSeeChart();
  return (
    <li>
      {mine ? "You" : byName} opened client {number},{" "}
      <Link href={`/clients/${client.clientId}/sharing/looks`}>{client.name}</Link>,{" "}
      {formatInstant(at, "en", timeZone)}: {words}{" "}
      {seen !== null && (
        <Status kind="met">{`Looked at by ${seen.byName}, ${formatInstant(seen.at, "en", timeZone)}`}</Status>
      )}
      {seen === null && !mine && (
        <Button
          size="small"
          busy={busy}
          onClick={() => see(chartId)}
          aria-label={`Looked at: client ${number}, ${client.name}`}
        >
          Looked at
        </Button>
      )}
    </li>
  );
}
