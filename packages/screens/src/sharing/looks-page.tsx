import type { LooksOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { useApi } from "@ips/portal-kit/api";
import { Link } from "@ips/ui/link";
import { Paging } from "@ips/ui/paging";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { useClient } from "../record/client-context.tsx";
import { looksSearch, type LooksSearch } from "../record/looks-search.ts";
import { useAddress } from "../record/use-address.ts";
import { useKeepFocus } from "../record/use-keep-focus.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { LooksFilters } from "./looks-filters.tsx";
import { LooksTable } from "./looks-table.tsx";

/** Everybody who has looked at a record, latest first: narrowed by who, how and when; the address is the view. */
export function LooksPage() {
  const api = useApi();
  const navigate = useNavigate();
  const { client } = useClient();
  const { today, active } = useSession();
  const search = useAddress(looksSearch);
  const { older: _older, newer: _newer, ...filters } = search;
  const root = useRef<HTMLDivElement>(null);
  const query = useQuery({
    ...api.disclosure.looks.queryOptions({ clientId: client.clientId, ...search }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  useKeepFocus(root, list?.rows.map(({ lookId }) => lookId).join() ?? "");
  if (query.isPending) return <Skeleton label="Loading who has looked" shape="rows" count={8} />;
  if (!list)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const narrowed = Object.keys(filters).length > 0;
  const go = (next: LooksSearch) => void navigate({ to: ".", search: next });
  return (
    <Section
      title="Who has looked"
      note={`${formatNumber(list.total, "en")} ${narrowed ? "found" : "in all"}, the latest first. Each page of the record that somebody opened is one line; nobody can edit this list.`}
    >
      <p className="ips-no-print">
        <Link href={`/clients/${client.clientId}/sharing`}>Back to sharing</Link>
      </p>
      <LooksFilters
        search={search}
        people={list.people}
        today={today}
        agency={active.agencyName}
        onSearch={go}
      />
      <div ref={root} tabIndex={-1} role="group" aria-label="Who has looked">
        <LooksTable
          looks={list.rows}
          empty={<p>Nobody was found. Choose a longer time, or show everybody.</p>}
          foot={<Pages list={list} onTurn={(turn) => go({ ...filters, ...turn })} />}
        />
      </div>
    </Section>
  );
}

function Pages({
  list: { rows, total, newer, older },
  onTurn,
}: {
  list: LooksOutput;
  onTurn: (turn: Pick<LooksSearch, "older" | "newer">) => void;
}) {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last || rows.length === total) return null;
  const say = (count: number) => formatNumber(count, "en");
  const around = [newer > 0 ? `${say(newer)} newer` : "", older > 0 ? `${say(older)} older` : ""];
  return (
    <Paging
      label="Pages of who has looked"
      text={`${say(rows.length)} of ${say(total)} · ${around.filter(Boolean).join(", ")}`}
      previous={newer > 0 ? { text: "Newer", onClick: () => onTurn({ newer: first.lookId }) } : null}
      next={older > 0 ? { text: "Older", onClick: () => onTurn({ older: last.lookId }) } : null}
    />
  );
}
