import { formatExactDate } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { NextActLine } from "./next-act-line.tsx";
import { agendaHref, agendaSearch } from "../record/agenda-search.ts";
import { Day } from "../record/day.tsx";
import { ListPages } from "../record/list-pages.tsx";
import { PrintSheet } from "../record/print-sheet.tsx";
import { useAddress } from "../record/use-address.ts";
import { usualScope } from "../record/usual-scope.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { agendaInputOf } from "./agenda-input.ts";
import { BringsList } from "./brings-list.tsx";
import { meetingTitle } from "./meeting-title.ts";

/** How many people stand on one part of the paper. */
const onePart = 50;

/** The agenda on paper: a person after the other, with room to write down what was agreed. */
export function AgendaPrintPage() {
  const search = useAddress(agendaSearch);
  const { active, today } = useSession();
  const navigate = useNavigate();
  const api = useApi();
  const title = meetingTitle(active.agencyKind);
  usePageTitle(`${title} · print`);
  const input = { ...agendaInputOf(search, usualScope(active.role)), pageSize: onePart };
  const query = useQuery(api.crosswalk.agenda.queryOptions(input));
  if (query.isPending) return <Skeleton label="Loading the agenda" shape="cards" count={2} />;
  if (!query.data)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  const { rows, total, page } = query.data;
  const first = (page - 1) * onePart + 1;
  const { page: _page, ...rest } = search;
  return (
    <>
      <h1 className="usa-sr-only" tabIndex={-1}>
        {title}, to print
      </h1>
      <div className="ips-no-print">
        <ListPages
          label="Parts of the agenda"
          page={page}
          pageSize={onePart}
          total={total}
          onPage={(next) => void navigate({ to: ".", search: { ...rest, page: next }, replace: true })}
        />
      </div>
      <PrintSheet
        title={`${title} · ${formatExactDate(today, "en")}`}
        leaving={{
          audience: "staff",
          from: active.agencyKind,
          groups: [
            "identity",
            "job-search-plan",
            "ipe-and-vr-services",
            "employer-contacts",
            "jobs-and-wages",
          ],
        }}
        language="en"
        back={{ href: agendaHref("/meeting", rest), text: "Back to the agenda" }}
      >
        {total === 0 && <p>Nobody is shared with the other side.</p>}
        {total > rows.length && (
          <p>
            People {first} to {first + rows.length - 1} of {total}.
          </p>
        )}
        <ol className="ips-agenda-sheet" start={first}>
          {rows.map(({ client, staff, partner, next, brings, lastMetOn }) => (
            <li key={client.clientId} className="ips-agenda-sheet__person">
              <h3>{client.name}</h3>
              <p>
                {[staff?.name, partner.name, partner.agencyName].filter(Boolean).join(" · ")} ·{" "}
                {lastMetOn ? (
                  <>
                    last talked about <Day on={lastMetOn} />
                  </>
                ) : (
                  "not talked about yet"
                )}
              </p>
              {next && (
                <p>
                  Next: <NextActLine next={next} />
                </p>
              )}
              <div className="ips-agenda__sides">
                <BringsList side="ips" duties={brings.ips} shown={6} headingLevel={4} />
                <BringsList side="vr" duties={brings.vr} shown={6} headingLevel={4} />
              </div>
              <p className="ips-agenda-sheet__agreed">
                Agreed
                <span className="ips-sheet__line" />
              </p>
            </li>
          ))}
        </ol>
      </PrintSheet>
    </>
  );
}
