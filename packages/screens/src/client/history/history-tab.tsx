import { formatDate } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { useApi } from "@ips/portal-kit/api";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useClient } from "../../record/client-context.tsx";
import { historySearch, type HistorySearch } from "../../record/history-search.ts";
import { ListPages } from "../../record/list-pages.tsx";
import { useAddress } from "../../record/use-address.ts";
import { useKeepFocus } from "../../record/use-keep-focus.ts";
import { Refusal } from "../../shell/refusal.tsx";
import { useSession } from "../../shell/session.tsx";
import { byDay } from "./by-day.ts";
import { HistoryFilters } from "./history-filters.tsx";
import { HistoryItem } from "./history-item.tsx";
import { useUndoAct } from "./use-undo-act.ts";

/** What changed in the person's record, latest first; written by the database, not changeable, what is safe undone from here. */
export function HistoryTab() {
  const api = useApi();
  const navigate = useNavigate();
  const { client } = useClient();
  const { today, timeZone } = useSession();
  const search = useAddress(historySearch);
  const { page = 1, ...filters } = search;
  const { undo, undoing } = useUndoAct();
  const root = useRef<HTMLDivElement>(null);
  const query = useQuery({
    ...api.client.history.queryOptions({ clientId: client.clientId, page, pageSize: 50, ...filters }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  useKeepFocus(root, list?.rows.map(({ historyId }) => historyId).join() ?? "");
  if (query.isPending) return <Skeleton label="Loading the history" shape="rows" count={8} />;
  if (query.isError && !list)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const narrowed = Object.keys(filters).length > 0;
  if (!list || (list.total === 0 && !narrowed)) {
    return (
      <EmptyState icon="clock" title="Changes will be listed here">
        Each change of this record is kept with who made it and when. Nobody can edit this list.
      </EmptyState>
    );
  }
  const go = (next: HistorySearch) => void navigate({ to: ".", search: next });
  return (
    <Section
      title="History"
      note={`${formatNumber(list.total, "en")} ${narrowed ? "changes found" : "changes"}, the latest first. Nobody can edit this list.`}
    >
      <HistoryFilters search={search} people={list.people} today={today} onSearch={go} />
      <div ref={root} tabIndex={-1} role="group" aria-label="Changes">
        {list.total === 0 && <p>Nothing was found. Choose a longer time, or show everything.</p>}
        {byDay(list.rows, timeZone).map(({ day, rows }) => (
          <section key={day} className="ips-history" aria-label={formatDate(day, "en", today)}>
            <h3 className="ips-history__day">{formatDate(day, "en", today)}</h3>
            <ul className="ips-history__rows">
              {rows.map((row) => {
                const { undo: act, historyId } = row;
                return (
                  <HistoryItem
                    key={historyId}
                    row={row}
                    busy={undoing === historyId}
                    onUndo={act === null ? null : () => undo(historyId, act)}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      <ListPages
        label="Pages of the history"
        {...list}
        onPage={(next) => go(next > 1 ? { ...filters, page: next } : filters)}
      />
    </Section>
  );
}
