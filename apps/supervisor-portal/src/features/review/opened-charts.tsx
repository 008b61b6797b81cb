import { formatInstant } from "@ips/i18n/format-instant";
import { useApi } from "@ips/portal-kit/api";
import { useSession } from "@ips/screens/shell/session.tsx";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { useQuery } from "@tanstack/react-query";

/** For the supervisor: whose chart a reviewer opened, and why. */
export function OpenedCharts({ reviewId }: { reviewId: string }) {
  const api = useApi();
  const { timeZone } = useSession();
  const { data } = useQuery(api.review.charts.queryOptions({ reviewId }));
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <Section title="Charts that were opened" note="Dates and counts without names, notes or anything from VR">
      <ul className="ips-review__open">
        {data.rows.map(({ chartId, byName, client, number, words, at }) => (
          <li key={chartId}>
            {byName} opened client {number},{" "}
            <Link href={`/clients/${client.clientId}/sharing/looks`}>{client.name}</Link>,{" "}
            {formatInstant(at, "en", timeZone)}: {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}
