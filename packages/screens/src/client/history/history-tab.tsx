import { formatDate } from "@ips/i18n/format-date";
import { formatTime } from "@ips/i18n/format-instant";
import { useApi } from "@ips/portal-kit/api";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useClient } from "../../record/client-context.tsx";
import { ListPages } from "../../record/list-pages.tsx";
import { pageSearch } from "../../record/page-search.ts";
import { useAddress } from "../../record/use-address.ts";
import { Refusal } from "../../shell/refusal.tsx";
import { useSession } from "../../shell/session.tsx";
import { changeSentences, historySentence, type HistoryRow } from "./history-sentence.ts";
import { byDay } from "./by-day.ts";

/** What changed in the person's record, latest first; written by the database, not changeable. */
export function HistoryTab() {
  const api = useApi();
  const navigate = useNavigate();
  const { client } = useClient();
  const { today, timeZone } = useSession();
  const { page = 1 } = useAddress(pageSearch);
  const query = useQuery({
    ...api.client.history.queryOptions({ clientId: client.clientId, page, pageSize: 50 }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  if (query.isPending) return <Skeleton label="Loading the history" shape="rows" count={8} />;
  if (query.isError && !list)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  if (!list || list.total === 0) {
    return (
      <EmptyState icon="clock" title="Changes will be listed here">
        Each change of this record is kept with who made it and when. Nobody can edit this list.
      </EmptyState>
    );
  }
  return (
    <Section
      title="History"
      note={`${list.total.toLocaleString("en-US")} changes, the latest first. Nobody can edit this list.`}
    >
      {byDay(list.rows, timeZone).map(({ day, rows }) => (
        <section key={day} className="ips-history" aria-label={formatDate(day, "en", today)}>
          <h3 className="ips-history__day">{formatDate(day, "en", today)}</h3>
          <ul className="ips-history__rows">
            {rows.map((row) => (
              <HistoryItem key={row.historyId} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <ListPages
        label="Pages of the history"
        {...list}
        onPage={(next) => void navigate({ to: ".", search: next > 1 ? { page: next } : {} })}
      />
    </Section>
  );
}

function HistoryItem({ row }: { row: HistoryRow }) {
  const { today, timeZone, active } = useSession();
  const details = changeSentences(row, today);
  const elsewhere = row.byAgencyName !== "" && row.byAgencyName !== active.agencyName;
  return (
    <li className="ips-history__row">
      <span className="ips-history__time">{formatTime(row.at, "en", timeZone)}</span>
      <div>
        <p className="ips-history__what">
          <strong>{row.byName || "The import"}</strong>
          {elsewhere && ` (${row.byAgencyName})`} {historySentence(row, today)}
        </p>
        {details.length > 0 && (
          <ul className="ips-history__changes">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
